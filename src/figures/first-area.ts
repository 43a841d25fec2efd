const firstOfList = /^(?:'(?:\[[^\]]*\])?((?:[^']|'')+)'!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/;

/**
 * The first area that a figure's source names, to be shown: of `D4:D8, D10, 'Effort'!C3` it is D4:D8. A sheet stands in the address
 * where it is another than the source's own.
 */
export function firstArea(
  sheet: string,
  address: string,
): { readonly sheet: string; readonly address: string } {
  const [, other, area = address] = firstOfList.exec(address) ?? [];
  return { sheet: other?.replaceAll("''", "'") ?? sheet, address: area };
}
