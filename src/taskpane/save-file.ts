/** Hands the officer a file to keep, as the browser or Excel's web view saves what is downloaded. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Web views that ask where to save fetch the content only after the answer.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
