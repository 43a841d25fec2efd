export type Program = readonly [name: string, words: readonly string[]];

export type Sideloading =
  | {
      readonly kind: "register";
      readonly add: Program;
      readonly remove: Program;
      readonly open: Program;
      readonly where: string;
    }
  | {
      readonly kind: "copy";
      readonly folder: string;
      readonly file: string;
      readonly open: Program;
      readonly where: string;
    }
  | { readonly kind: "none"; readonly message: string };

export function sideloading(
  platform: NodeJS.Platform,
  addIn: { readonly id: string; readonly manifest: string; readonly home: string },
): Sideloading;

export function manifestId(text: string): string | null;
