import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { Locale } from "../../host/hostSession";
import type { AddInManifest } from "../../manifest/addInManifest";
import type { ManifestFault } from "../../manifest/manifestFault";
import { InvalidManifestError } from "../../manifest/manifestFault";
import { readManifest } from "../../manifest/readManifest";
import { frameTexts } from "../language/frameLanguage";
import type { StartupState } from "./startupState";
import { darkTheme, lightTheme } from "./brand";
import { useFrameStyles } from "./frameStyles";
import { ManifestFaults } from "./ManifestFaults";
import { useDarkSystem } from "./useDarkSystem";
import type { ViewSettings } from "./viewSettings";
import { initialSettings } from "./viewSettings";
import { Workbench } from "./Workbench";

/** The whole page: the workbench, or what is wrong with the manifest. */
export function App({ begin }: { readonly begin: () => Promise<StartupState> }): ReactElement {
  const [settings, change] = useState<ViewSettings>(initialSettings);
  const [startup, setStartup] = useState<StartupState>();
  const isSystemDark = useDarkSystem();
  const isDark = settings.theme === "system" ? isSystemDark : settings.theme === "dark";
  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = frameTexts(settings.locale).page;
  }, [settings.locale]);
  useEffect(() => {
    void begin().then(setStartup);
  }, [begin]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} lang={settings.locale}>
      <Content startup={startup} settings={settings} onChange={change} />
    </FluentProvider>
  );
}

interface ContentProps {
  readonly startup: StartupState | undefined;
  readonly settings: ViewSettings;
  readonly onChange: (settings: ViewSettings) => void;
}

function Content({ startup, settings, onChange }: ContentProps): ReactElement {
  const styles = useFrameStyles();
  const texts = frameTexts(settings.locale);
  if (!startup) return <Spinner className={styles.root} label={texts.loading} />;
  if (startup.manifest === undefined) return <main className={styles.fault}>{texts.noManifest}</main>;
  const read = readOrFaults(startup.manifest, settings.locale);
  if ("faults" in read) return <ManifestFaults texts={texts} faults={read.faults} />;
  return <Workbench manifest={read.manifest} startup={startup} settings={settings} onChange={onChange} />;
}

function readOrFaults(
  text: string,
  locale: Locale,
): { readonly manifest: AddInManifest } | { readonly faults: readonly ManifestFault[] } {
  try {
    return { manifest: readManifest(text, locale) };
  } catch (fault) {
    if (!(fault instanceof InvalidManifestError)) throw fault;
    return { faults: fault.faults };
  }
}
