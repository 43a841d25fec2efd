declare module "*.wasm" {
  /** Where the page finds the file. */
  const url: string;
  export default url;
}
declare module "*.css";
