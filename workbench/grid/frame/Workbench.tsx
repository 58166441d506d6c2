import { useCallback, useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { AddInManifest, RibbonButton } from "../../manifest/addInManifest";
import { frameTexts } from "../language/frameLanguage";
import { createAddInPages } from "../pane/addInPages";
import { darkOffice, lightOffice } from "../pane/officeTheme";
import { Ribbon } from "../ribbon/Ribbon";
import { tabsOf } from "../ribbon/plainTabs";
import { useDisabledControls } from "../ribbon/useDisabledControls";
import { SheetView } from "../sheet/SheetView";
import type { StartupState } from "./startupState";
import { FileMenu } from "./FileMenu";
import { useFrameStyles } from "./frameStyles";
import { Notices } from "./Notices";
import { PaneArea } from "./PaneArea";
import { TitleBar } from "./TitleBar";
import { useFunctions } from "./useFunctions";
import { useSession } from "./useSession";
import { ViewMenu } from "./ViewMenu";
import type { ViewSettings } from "./viewSettings";

export interface WorkbenchProps {
  readonly manifest: AddInManifest;
  readonly startup: StartupState;
  readonly settings: ViewSettings;
  readonly onChange: (settings: ViewSettings) => void;
}

const officeThemes = { system: undefined, light: lightOffice, dark: darkOffice } as const;

/** Title bar and ribbon above, the sheet on the left, the add-in's pane on the right. */
export function Workbench({ manifest, startup, settings, onChange }: WorkbenchProps): ReactElement {
  const styles = useFrameStyles();
  const texts = frameTexts(settings.locale);
  const [notices, setNotices] = useState<readonly string[]>(startup.isLost ? [texts.notRestored] : []);
  const tell = useCallback(
    (notice: string) => setNotices((known) => (known.includes(notice) ? known : [...known, notice])),
    [],
  );
  const pages = useMemo(() => createAddInPages(), []);
  const { session, replace } = useSession(startup.workbook, settings, () => tell(texts.notKept));
  const [page, setPage] = useState(manifest.pane);
  const [isOpen, setOpen] = useState(true);
  const disabled = useDisabledControls(session.host.runtime);
  const functions = useFunctions(session, pages, manifest.functions, (address) =>
    tell(texts.noFunctions(address)),
  );

  useEffect(() => {
    Object.assign(session.host.runtime, {
      onPaneWanted: (state: "Visible" | "Background") => setOpen(state === "Visible"),
    });
  }, [session]);

  const press = ({ id, action }: RibbonButton): void => {
    if (action.kind === "ShowTaskpane") {
      setPage(action.page);
      setOpen(true);
      return;
    }
    const address = manifest.functionFile ?? manifest.pane;
    void pages
      .whenStarted(address)
      .then(({ connection }) => connection.invokeCommand(action.functionName, id))
      .then((isDone) => {
        if (!isDone) tell(texts.unsupported(action.functionName));
      });
  };

  return (
    <div className={styles.root}>
      <TitleBar texts={texts} session={session}>
        <ViewMenu texts={texts} settings={settings} onChange={onChange} className={styles.titleButton} />
      </TitleBar>
      <Ribbon label={texts.ribbon} tabs={tabsOf(manifest, texts)} disabled={disabled} onPress={press}>
        <FileMenu texts={texts} session={session} manifest={manifest} onReplace={replace} onNotice={tell} />
      </Ribbon>
      <Notices
        texts={texts}
        notices={notices}
        onDismiss={(dismissed) => setNotices((known) => known.filter((each) => each !== dismissed))}
      />
      <div className={styles.body}>
        <main className={styles.sheet} aria-label={texts.sheet}>
          <SheetView
            session={session}
            language={settings.locale === "da-DK" ? "da" : "en"}
            functions={functions}
          />
        </main>
        <PaneArea
          manifest={manifest}
          page={page}
          session={session}
          pages={pages}
          texts={texts}
          theme={officeThemes[settings.theme]}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onNotice={tell}
        />
      </div>
    </div>
  );
}
