import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FailureText } from "../language/paneTexts";
import { useMessageStyles } from "./useMessageStyles";

/** Says why the pane cannot work where it has been opened, and what to do instead. */
export function ObstacleMessage({ text }: { readonly text: FailureText }) {
  const styles = useMessageStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{text.cause}</MessageBarTitle>
        <p className={styles.paragraph}>{text.remedy}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
