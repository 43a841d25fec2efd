import { useState } from "react";
import { prepare, type BuildRequest } from "../build/build";
import type { ImportFile, ImportProgress } from "../intake/import";
import { readWorkbook } from "../intake/reading";
import type { Language } from "../i18n/text";
import { today } from "../i18n/today";
import { wcoPlan } from "../plan";
import { nothingCollected, type Collected } from "./collected";
import type { PaneActions, ToldOfFile } from "./step";

export interface Collecting extends Omit<PaneActions, "goTo"> {
  readonly collected: Collected;
  /** Adds files to those collected; one of the same name takes the place of the earlier one. */
  readonly addFiles: (files: readonly ImportFile[], progress: ImportProgress) => Promise<void>;
  readonly startAgain: () => void;
}

/** What has been collected, and the ways in which it changes. */
export function useCollected(language: Language): Collecting {
  const [collected, setCollected] = useState(nothingCollected);

  const renew = async (
    changed: Partial<BuildRequest>,
    progress: ImportProgress = () => undefined,
  ): Promise<void> => {
    const { mapping, settings } = collected;
    const request: BuildRequest = {
      plan: wcoPlan,
      files: [],
      mapping,
      period: null,
      settings,
      language,
      mode: "live",
      asOf: today(language),
      directorateSheets: false,
      ...collected.request,
      ...changed,
    };
    const kept = { mapping: request.mapping, settings: request.settings };
    if (request.files.length === 0) setCollected({ ...nothingCollected, ...kept });
    else setCollected({ ...kept, request, prepared: await prepare(request, progress) });
  };

  const files = collected.request?.files ?? [];
  return {
    collected,
    addFiles: (added, progress) => {
      const names = new Set(added.map(({ name }) => name));
      const all = [...files.filter(({ name }) => !names.has(name)), ...added];
      return renew({ files: all.toSorted((one, other) => (one.name < other.name ? -1 : 1)) }, progress);
    },
    startAgain: () => {
      setCollected(nothingCollected);
    },
    changeMapping: (mapping) => renew({ mapping }),
    changeSettings: (settings) => renew({ settings }),
    tellOfFile: (file, told) =>
      renew({ files: files.map((each) => (each.name === file ? tell(each, told) : each)) }),
    workbookOf: async (file) => {
      const wanted = files.find(({ name }) => name === file);
      return wanted === undefined ? null : (await readWorkbook(wanted.name, wanted.bytes)).workbook;
    },
  };
}

function tell(file: ImportFile, told: ToldOfFile): ImportFile {
  return { ...file, told: { ...file.told, ...told } };
}
