import { LazyView } from "./frame/LazyView";
import type { View } from "./frame/navigation";
import { useKnownSheets } from "./overview/useKnownSheets";
import { usePaneServices } from "./paneServices";
import { SheetsView } from "./sheets/SheetsView";

/** The view that is chosen; all but the first are fetched when they are shown. */
export function PaneView({ view }: { readonly view: View }) {
  const { language, texts, ...services } = usePaneServices();
  const { isEmpty, mayBeThere, parts } = useKnownSheets(services.overview);
  if (view !== "sheets") {
    const pages = { ...services, import: services.importing };
    return (
      <LazyView key={view} part={pages[view]} language={language} loading={texts.loading}>
        {({ View }) => <View />}
      </LazyView>
    );
  }
  return (
    <>
      <LazyView part={services.overview} language={language} loading={texts.loading}>
        {({ View }) => <View />}
      </LazyView>
      <SheetsView
        contract={services.contract}
        insertion={services.insertion}
        insertOptional={services.insertOptional}
        alongside={services.alongside}
        isEmpty={isEmpty}
        mayBeThere={mayBeThere}
        parts={parts}
        texts={texts}
        language={language}
      >
        <LazyView part={services.overview} language={language} loading={texts.loading}>
          {({ FirstSteps }) => <FirstSteps />}
        </LazyView>
      </SheetsView>
      <LazyView part={services.reporting} language={language} loading={texts.loading}>
        {({ View }) => <View isEmpty={isEmpty} />}
      </LazyView>
    </>
  );
}
