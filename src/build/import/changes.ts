import { reportedText } from "../../figures/checksum";
import type { Figure } from "../../figures/figure";
import { slotOf } from "./slot";
import type { StoredFigures } from "./stored-figures";

/** A figure that the workbook and the files do not say alike. */
export type Change = {
  /** Names this very difference: another value on either side is another difference. */
  readonly key: string;
  /** The workbook's value was entered by hand, or the files contradict each other: it stays unless accepted. */
  readonly isDoubtful: boolean;
} & (
  | { readonly kind: "new"; readonly before: null; readonly now: Figure }
  | { readonly kind: "changed"; readonly before: Figure; readonly now: Figure }
  | { readonly kind: "gone"; readonly before: Figure; readonly now: null }
);

export type Decision = "accept" | "keep";

/** What an officer decided of differences, by their keys; what is not decided follows `isAccepted`. */
export type Decisions = Readonly<Record<string, Decision>>;

/**
 * What the files would change of the figures in the workbook (WcoData), in the order of the files' figures, then of the
 * workbook's. A figure is gone where its file was read again and no longer holds it; figures of other files, and those
 * entered by hand, are not touched by an import and are no difference.
 */
export function changesOf(
  stored: StoredFigures,
  read: readonly Figure[],
  files: readonly string[],
): readonly Change[] {
  const before = new Map(stored.figures.map((figure) => [slotOf(figure), figure]));
  const now = new Set(read.map(slotOf));
  const isRead = new Set(files);
  return [
    ...read.flatMap((figure) => changeOf(before.get(slotOf(figure)) ?? null, figure, stored.byHand)),
    ...[...before.values()]
      .filter((figure) => !now.has(slotOf(figure)) && isRead.has(figure.source.file))
      .map((figure) => goneFrom(figure, stored.byHand)),
  ];
}

function changeOf(before: Figure | null, now: Figure, byHand: ReadonlySet<string>): readonly Change[] {
  const [statedBefore, statedNow] = [stated(before), stated(now)];
  const key = `${slotOf(now)}: ${statedBefore} > ${statedNow}`;
  if (before === null) return [{ kind: "new", key, isDoubtful: false, before, now }];
  if (statedBefore === statedNow) return [];
  const isDoubtful = byHand.has(slotOf(now)) || now.flags.includes("duplicate-differs");
  return [{ kind: "changed", key, isDoubtful, before, now }];
}

function goneFrom(before: Figure, byHand: ReadonlySet<string>): Change {
  const key = `${slotOf(before)}: ${stated(before)} > `;
  return { kind: "gone", key, isDoubtful: byHand.has(slotOf(before)), before, now: null };
}

/** Everything a figure states; where it stands and how it was derived may change without a difference. */
function stated(figure: Figure | null): string {
  if (figure === null) return "";
  const { actual, target, membersSupported = [], membersRequesting = [] } = figure;
  const members = [membersSupported, membersRequesting].map((list) =>
    list.length === 0 ? "" : [...new Set(list)].sort().join(";"),
  );
  return [reportedText(actual), reportedText(target), ...members].join(" / ");
}

/** Differences are accepted, but for doubtful ones, unless an officer decided otherwise. */
export function isAccepted({ key, isDoubtful }: Change, decisions: Decisions): boolean {
  const decision = decisions[key] ?? (isDoubtful ? "keep" : "accept");
  return decision === "accept";
}

/**
 * The figures as they will stand in the workbook: those of the files with their accepted differences, the workbook's
 * value where a difference is not accepted, and the workbook's figures that the import does not touch.
 */
export function figuresAfter(
  stored: StoredFigures,
  read: readonly Figure[],
  changes: readonly Change[],
  decisions: Decisions,
): readonly Figure[] {
  const refused = changes.filter((change) => !isAccepted(change, decisions));
  const kept = new Map(refused.map((change) => [slotOf(change.now ?? change.before), change.before]));
  const removed = new Set(
    changes.flatMap((change) =>
      change.kind === "gone" && isAccepted(change, decisions) ? [slotOf(change.before)] : [],
    ),
  );
  const now = new Set(read.map(slotOf));
  return [
    ...read.flatMap((figure): readonly Figure[] => {
      const before = kept.get(slotOf(figure));
      if (before === undefined) return [figure];
      return before === null ? [] : [before];
    }),
    ...stored.figures.filter((figure) => !now.has(slotOf(figure)) && !removed.has(slotOf(figure))),
  ];
}
