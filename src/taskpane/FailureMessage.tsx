import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { PaneTexts } from "../language/paneTexts";
import type { Failure } from "./failure";
import { NamedList } from "./NamedList";
import { useMessageStyles } from "./useMessageStyles";

/** Says what went wrong, what to do, and whether the workbook is as it was. */
export function FailureMessage({ failure, texts }: { readonly failure: Failure; readonly texts: PaneTexts }) {
  const styles = useMessageStyles();
  const { cause, remedy } = texts.failures[failure.reason];
  const unsure = !failure.undone && failure.leftBehind.length === 0;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{texts.failed}</MessageBarTitle>
        <p className={styles.paragraph}>{cause}</p>
        <p className={styles.paragraph}>{remedy}</p>
        {failure.undone && <p className={styles.paragraph}>{texts.undone}</p>}
        {unsure && <p className={styles.paragraph}>{texts.leftBehindUnknown}</p>}
        <NamedList heading={texts.leftBehind} items={failure.leftBehind} />
        {failure.code !== "" && <p className={styles.paragraph}>{texts.code(failure.code)}</p>}
      </MessageBarBody>
    </MessageBar>
  );
}
