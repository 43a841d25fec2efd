import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { writtenScorecard } from "../build/written-tables";
import type { Figure } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { readWorkbook } from "../intake/reading";
import { changedSince } from "../intake/recognition/lint/changed-since";
import type { Plan } from "../plan/types";

/**
 * What directorates changed or took back since an earlier scorecard was written to this file, which is about to be
 * written over; nothing where there is no file, or another.
 */
export async function changesSince(
  file: string | null,
  figures: readonly Figure[],
  plan: Plan,
): Promise<readonly Finding[]> {
  const bytes = file === null || !existsSync(file) ? null : contentOf(file);
  if (file === null || bytes === null) return [];
  const { workbook } = await readWorkbook(path.basename(file), bytes);
  const written = workbook === null ? null : writtenScorecard(workbook, plan);
  return written === null ? [] : changedSince(written.data.figures, figures);
}

/** Null for a folder or a file that may not be read: writing to it says so. */
function contentOf(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
