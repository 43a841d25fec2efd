import { progressBar } from "../../src/cli/terminal";

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { readonly written: string[]; readonly stream: NodeJS.WriteStream } {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { written, stream: { isTTY, columns: 40, write } as unknown as NodeJS.WriteStream };
}

describe("the progress bar", () => {
  it("draws itself anew on a terminal, no wider than it, and goes when all is read", () => {
    const { written, stream: terminal } = stream(true);
    const show = progressBar(terminal, "Reading");
    show(1, 2, "A_very_long_name_of_a_workbook_2019-20.xlsx");
    show(2, 2, null);
    const shown = written.map((text) => text.replace(/\r|\u001b\[2K/g, ""));
    expect(shown[0]).toMatch(/^Reading █{10}░{10} 1\/2 A/);
    expect(shown[0]!.length).toBeLessThan(40);
    expect(shown[1]).toBe("");
  });

  it("is silent where nobody watches", () => {
    const { written, stream: file } = stream(false);
    progressBar(file, "Reading")(1, 2, "A.xlsx");
    expect(written).toEqual([]);
  });
});
