import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Compare, Comparison } from "./measuring/comparison";
import { median, timedAsync } from "./measuring/timing";
import { readers } from "./reading/readers";
import { syntheticWorkbook } from "./reading/workbooks";

type ReaderName = keyof typeof readers;
const others: readonly Exclude<ReaderName, "ours">[] = ["SheetJS", "ExcelJS", "inflate and XML scan only"];
const workbookCounts = [1, 20, 200];

/**
 * Reading workbooks of 20 sheets beside what only parses them, and beside the floor of unpacking and scanning; the peak
 * memory of a process that reads one large worksheet. Every reader must find the same number of cells.
 */
export const compare: Compare = async () => {
  const workbook = syntheticWorkbook(20, 20);
  const comparisons: Comparison[] = [];
  for (const name of Object.keys(readers) as ReaderName[]) await readers[name](workbook);
  for (const count of workbookCounts) {
    const ours = await timeOf("ours", workbook, count);
    for (const other of others) {
      const subject = `${count} × 20 sheets read`;
      const theirs = await timeOf(other, workbook, count);
      comparisons.push({ subject, unit: "ms", ours, alternative: other, theirs });
    }
  }
  return [...comparisons, ...(await largeWorksheet())];
};

/** 110,000 cells on one worksheet: time, and the peak memory of a process of its own. */
async function largeWorksheet(): Promise<readonly Comparison[]> {
  const large = syntheticWorkbook(1, 10_000);
  const folder = mkdtempSync(path.join(tmpdir(), "wco-reading-"));
  const file = path.join(folder, "large.xlsx");
  writeFileSync(file, large);
  try {
    const comparisons: Comparison[] = [];
    const time = await timeOf("ours", large, 1);
    const memory = await peakMemory("ours", file);
    for (const other of others) {
      const theirTime = await timeOf(other, large, 1);
      const theirMemory = await peakMemory(other, file);
      const about = { subject: "110,000 cells on one sheet read", alternative: other } as const;
      comparisons.push({ ...about, unit: "ms", ours: time, theirs: theirTime });
      comparisons.push({
        ...about,
        subject: `${about.subject}: peak memory`,
        unit: "MB",
        ours: memory,
        theirs: theirMemory,
      });
    }
    return comparisons;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds to read a workbook so many times; the middle of three runs where one is short. */
async function timeOf(name: ReaderName, bytes: Uint8Array, count: number): Promise<number> {
  const expected = await readers.ours(bytes);
  const times: number[] = [];
  for (let run = 0; run < (count > 1 ? 1 : 3); run += 1) {
    globalThis.gc?.();
    const [cells, time] = await timedAsync(async () => {
      let sum = 0;
      for (let done = 0; done < count; done += 1) sum += await readers[name](bytes);
      return sum;
    });
    if (cells !== expected * count) throw new Error(`${name} finds ${cells} cells, not ${expected * count}.`);
    times.push(time);
  }
  return median(times);
}

function peakMemory(name: ReaderName, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, "reading/peak-memory.mts");
    const child = fork(script, [name, file], { execArgv: ["--import", "tsx"] });
    child.on("message", (bytes) => {
      resolve(Number(bytes) / 1024 / 1024);
    });
    child.on("error", reject);
    child.on("exit", (status) => {
      reject(new Error(`${name} ended with ${String(status)}`));
    });
  });
}
