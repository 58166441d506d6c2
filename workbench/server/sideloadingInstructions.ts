/**
 * How to load the add-in into Excel.
 * @param manifest the manifest's path
 * @param origin where the pages are served
 */
export function sideloadingInstructions(manifest: string, origin: string): string {
  return `Pages are served at ${origin}. Keep this running while Excel uses the add-in.

Excel on the web
  1. Open a workbook at https://excel.cloud.microsoft in a browser on this machine.
  2. Choose Home > Add-ins > More add-ins > My add-ins > Upload my add-in.
  3. Choose ${manifest}

Excel on Windows
  1. In a second window: npx office-addin-debugging start ${manifest}
  2. Or: put the manifest into a shared folder, add that folder under File > Options > Trust Center >
     Trusted Add-in Catalogs, restart Excel and choose Home > Add-ins > Shared folder.

Excel on Mac
  1. In a second window: npx office-addin-debugging start ${manifest}
  2. Or: copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel and
     choose Home > Add-ins.

The tab "Resultatkontrakt" appears in the ribbon. After a change, reload the pane; after a change of the
manifest, remove the add-in and load it again.
`;
}
