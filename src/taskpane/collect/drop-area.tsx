import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { collectText } from "../../i18n/pane/collect-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  compact: { padding: tokens.spacingVerticalM, gap: tokens.spacingVerticalXS },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorBrandForeground1 },
  formats: { color: tokens.colorNeutralForeground3 },
});

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.ods";

/** Where workbooks are dropped or chosen. Small once there are some. */
export function DropArea({
  isCompact,
  onFiles,
}: {
  readonly isCompact: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      className={mergeClasses(styles.area, isCompact && styles.compact, isOver && styles.over)}
      data-testid="drop"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {!isCompact && <ArrowUploadRegular className={styles.icon} fontSize={28} aria-hidden />}
      <Text>{word(collectText.drop)}</Text>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={accepted}
        data-testid="files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button
        appearance={isCompact ? "secondary" : "primary"}
        size={isCompact ? "small" : "medium"}
        onClick={() => chooser.current?.click()}
      >
        {word(isCompact ? collectText.addMore : collectText.choose)}
      </Button>
      {!isCompact && (
        <Text size={200} className={styles.formats}>
          {word(collectText.formats)}
        </Text>
      )}
    </div>
  );
}
