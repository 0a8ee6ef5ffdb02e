/** Gives a file to the person, as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; the file itself is not held in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
