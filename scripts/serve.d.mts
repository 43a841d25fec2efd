export function serve(
  folder: string,
  port?: number,
  options?: {
    readonly beside?: Readonly<Record<string, string>>;
    readonly home?: string;
    readonly certificate?: { readonly key: string; readonly cert: string };
  },
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
