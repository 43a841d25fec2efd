import { Button, Field, Image, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { insertText } from "./insert-text";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "100px 0 30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  welcome: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  column: { display: "flex", flexDirection: "column", alignItems: "center" },
  item: { display: "flex", gap: "10px", paddingBottom: "20px", fontSize: tokens.fontSizeBase300 },
  field: { margin: "30px 20px 20px", maxWidth: "50%" },
});

const items = [
  { icon: <Ribbon24Regular />, text: "Work with the rest of Office" },
  { icon: <LockOpen24Regular />, text: "Open up what Office can do" },
  { icon: <DesignIdeas24Regular />, text: "Draw and design" },
];

/** Header, list and text field, as the template has them. */
export function App({ title }: { readonly title: string }): React.JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt={title} />
        <h1 className={styles.welcome}>Welcome</h1>
      </section>
      <div className={styles.column}>
        <h2>What this add-in can do</h2>
        <ul>
          {items.map((item) => (
            <li className={styles.item} key={item.text}>
              {item.icon}
              {item.text}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.column}>
        <Field className={styles.field} size="large" label="Text to put into the document">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
          Insert text
        </Button>
      </div>
    </div>
  );
}
