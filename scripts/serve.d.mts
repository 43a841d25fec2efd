export function serve(
  folder: string,
  port?: number,
  options?: { readonly beside?: Readonly<Record<string, string>>; readonly home?: string },
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
