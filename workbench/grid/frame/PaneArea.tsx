import { Button, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { EVENT_CATEGORY, EventType } from "../../host/events/eventEntry";
import type { AddInManifest } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";
import type { FrameTexts } from "../language/frameTexts";
import { AddInFrame } from "../pane/AddInFrame";
import type { AddInPages } from "../pane/addInPages";
import type { OfficeTheme } from "../pane/officeTheme";
import { useFrameStyles } from "./frameStyles";
import { linkDocument } from "./workbookFile";

export interface PaneAreaProps {
  readonly manifest: AddInManifest;
  /** The page shown; the add-in's other pages run unseen. */
  readonly page: string;
  readonly session: Session;
  readonly pages: AddInPages;
  readonly texts: FrameTexts;
  readonly theme: OfficeTheme | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onNotice: (notice: string) => void;
}

/** How long a page may take before a notice says that it does not answer. */
const PATIENCE = 15_000;

/** The add-in's pane, with the pages that only run its functions behind it. */
export function PaneArea(props: PaneAreaProps): ReactElement {
  const { manifest, page, session, pages, texts, theme, isOpen, onClose, onNotice } = props;
  const styles = useFrameStyles();
  const head = useRef<HTMLDivElement>(null);
  const tell = useRef(onNotice);
  const silent = texts.paneSilent(page);
  useEffect(() => {
    tell.current = onNotice;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!pages.running(page)) tell.current(silent);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [page, pages, silent]);
  useEffect(() => linkDocument(session, manifest), [session, manifest]);
  useEffect(() => {
    const { host } = session;
    Object.assign(host.runtime, { paneState: isOpen ? "Visible" : "Background" });
    const message = JSON.stringify({ visibility: isOpen ? "Visible" : "Hidden" });
    host.push({ category: EVENT_CATEGORY, type: EventType.visibilityChanged, target: "", message });
  }, [session, isOpen]);

  const others = new Set(
    [manifest.functionFile, manifest.functions?.page].filter((each) => each !== undefined),
  );
  others.delete(page);
  const frame = {
    session,
    pages,
    isShared: manifest.isShared,
    theme,
    onStarted: () => undefined,
    onUnknown: (what: string) => onNotice(texts.unsupported(what)),
    onLeave: (backwards: boolean) => {
      if (backwards) head.current?.querySelector("button")?.focus();
      else document.querySelector<HTMLElement>('[role="grid"] textarea')?.focus();
    },
  } as const;
  return (
    <aside
      className={mergeClasses(styles.pane, !isOpen && styles.paneHidden)}
      aria-label={texts.pane(manifest.name)}
    >
      <div ref={head} className={styles.paneHead}>
        <h2 className={styles.paneTitle}>{manifest.name}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.closePane}
          onClick={onClose}
        />
      </div>
      <AddInFrame {...frame} key={page} page={page} title={manifest.name} className={styles.frame} />
      {[...others].map((address) => (
        <AddInFrame {...frame} key={address} page={address} title={address} isHidden />
      ))}
    </aside>
  );
}
