import { Text } from "@fluentui/react-components";
import { mapText } from "../../i18n/pane/map-text";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";

/** Step 2: which cells were taken for which KPI, and why. */
export function MapStep({ collected: { prepared }, pane }: StepProps): React.JSX.Element {
  const { word } = useWords();
  if (prepared === null) return <NothingYet pane={pane} />;
  const tables = prepared.files.flatMap((file) =>
    file.tables.map((table) => ({ file: file.file, ...table })),
  );
  if (tables.length === 0) return <Text>{word(mapText.noTables)}</Text>;
  return (
    <ul>
      {tables.map(({ file, sheet, area }) => (
        <li key={`${file} ${sheet} ${area}`}>
          {file} › {sheet}!{area}
        </li>
      ))}
    </ul>
  );
}
