import { generateFunctionsMetadata } from "../../scripts/functions-metadata.cjs";
import type { FunctionsMetadata } from "../../src/host";

/** The metadata of the WCO functions, generated as the build does. */
export async function functionsMetadata(): Promise<FunctionsMetadata> {
  const { english } = await generateFunctionsMetadata("src/functions/functions.ts");
  return english as FunctionsMetadata;
}
