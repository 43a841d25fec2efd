import { useState } from "react";
import { withEntries, withoutEntry } from "../../build/mapping/changed-mapping";
import type { Proposal } from "../../build/mapping/proposals";
import { rowCorrection, rowIgnored } from "../../build/mapping/row-correction";
import { mapText } from "../../i18n/pane/map-text";
import { mappingFaultText } from "../../i18n/mapping-faults";
import type { Facts, Text } from "../../i18n/text";
import { learnMapping, parseMapping, type Correction, type MappingEntry } from "../../intake/mapping";
import type { KpiId } from "../../plan/types";
import type { StepProps } from "../step";
import { useWords } from "../words";

/** Something that kept a correction from being taken, to be said. */
export interface MappingProblem {
  readonly text: Text;
  readonly facts: Facts;
}

/** The ways in which an officer changes the mapping; each reads the files again with it. */
export interface MappingActions {
  readonly problem: MappingProblem | null;
  readonly isWorking: boolean;
  readonly takeRow: (proposal: Proposal, kpi: KpiId) => Promise<void>;
  readonly ignoreRow: (proposal: Proposal) => Promise<void>;
  /** Resolves to true where the range was taken. */
  readonly takeRange: (file: string, correction: Correction) => Promise<boolean>;
  readonly remove: (entry: MappingEntry) => Promise<void>;
  readonly load: (file: File) => Promise<void>;
}

export function useMapping({ collected: { mapping }, pane }: StepProps): MappingActions {
  const { language } = useWords();
  const [problem, setProblem] = useState<MappingProblem | null>(null);
  const [isWorking, setWorking] = useState(false);

  const apply = async (changed: readonly MappingEntry[]): Promise<void> => {
    setProblem(null);
    setWorking(true);
    try {
      await pane.changeMapping(changed);
    } finally {
      setWorking(false);
    }
  };
  const refuse = (text: Text, facts: Facts = {}): boolean => {
    setProblem({ text, facts });
    return false;
  };

  const takeRange = async (file: string, correction: Correction): Promise<boolean> => {
    const workbook = await pane.workbookOf(file);
    if (workbook === null) return refuse(mapText.fileUnread, { file });
    const entry = learnMapping(workbook, correction);
    const { sheet, range } = correction;
    if (entry === null) return refuse(mapText.noSuchRange, { file, sheet, range });
    await apply(withEntries(mapping, [entry]));
    return true;
  };

  const answer = async (
    { file }: Proposal,
    entriesFrom: (workbook: Parameters<typeof rowIgnored>[0]) => readonly MappingEntry[],
  ): Promise<void> => {
    const workbook = await pane.workbookOf(file);
    if (workbook === null) {
      refuse(mapText.fileUnread, { file });
      return;
    }
    const entries = entriesFrom(workbook);
    if (entries.length === 0) refuse(mapText.needsRange);
    else await apply(withEntries(mapping, entries));
  };

  return {
    problem,
    isWorking,
    takeRange,
    takeRow: (proposal, kpi) => answer(proposal, (workbook) => rowCorrection(workbook, proposal, kpi)),
    ignoreRow: (proposal) => answer(proposal, (workbook) => rowIgnored(workbook, proposal)),
    remove: (entry) => apply(withoutEntry(mapping, entry)),
    load: async (file) => {
      const content = jsonOf((await file.text()).replace(/^\uFEFF/, ""));
      if (content === undefined) {
        refuse(mapText.notJson, { file: file.name });
        return;
      }
      const parsed = parseMapping(content);
      if (parsed.ok) {
        await apply(withEntries(mapping, parsed.mapping));
        return;
      }
      const faults = parsed.faults.map((fault) => mappingFaultText(fault, language));
      refuse(mapText.importFault, { file: file.name, faults: faults.join("; ") });
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
