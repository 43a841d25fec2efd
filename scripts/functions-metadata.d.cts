export function generateFunctionsMetadata(
  input: string,
): Promise<{ english: unknown; french: unknown; errors: readonly string[] }>;
