/**
 * Which ExcelApi set brought which member, as the installed library's own checks say (a test compares them).
 * Members of the first set are not listed.
 */
export const MEMBER_VERSIONS: Readonly<Record<string, string>> = {
  "1.2": `
    Chart.worksheet Range.columnHidden Range.formulasR1C1 Range.hidden Range.merge Range.rowHidden
    Range.unmerge RangeFormat.autofitColumns RangeFormat.autofitRows RangeFormat.columnWidth
    RangeFormat.protection RangeFormat.rowHeight Table.clearFilters Table.convertToRange Table.sort Table.worksheet
    TableColumn.filter Workbook.functions Worksheet.protection
  `,
  "1.3": `
    Range._ValidateArraySize Range.getColumnsAfter Range.getColumnsBefore Range.getResizedRange
    Range.getRowsAbove Range.getRowsBelow Table.highlightFirstColumn Table.highlightLastColumn
    Table.showBandedColumns Table.showBandedRows Table.showFilterButton
  `,
  "1.4": `
    ChartCollection.getCount ChartCollection.getItemOrNullObject ChartSeriesCollection.getCount
    NamedItem.comment NamedItem.delete NamedItem.getRangeOrNullObject NamedItem.scope NamedItem.worksheet
    NamedItem.worksheetOrNullObject NamedItemCollection.add NamedItemCollection.getCount
    NamedItemCollection.getItemOrNullObject Range.getIntersectionOrNullObject
    Range.getUsedRangeOrNullObject TableCollection.getCount TableCollection.getItemOrNullObject
    TableColumnCollection.getCount TableColumnCollection.getItemOrNullObject TableRowCollection.getCount
    Workbook.settings Worksheet.getUsedRangeOrNullObject Worksheet.names WorksheetCollection.getCount
    WorksheetCollection.getItemOrNullObject
  `,
  "1.5": `
    Workbook._Runtime Workbook.customXmlParts Worksheet.getNext Worksheet.getNextOrNullObject
    Worksheet.getPrevious Worksheet.getPreviousOrNullObject WorksheetCollection.getFirst
    WorksheetCollection.getLast
  `,
  "1.6": `
    Application.suspendApiCalculationUntilNextSync Range.calculate Range.conditionalFormats
    Worksheet.calculate
  `,
  "1.7": `
    Chart.chartType Chart.id ChartAxes.getItem ChartAxis.height ChartAxis.left
    ChartAxis.reversePlotOrder ChartAxis.setCategoryNames ChartAxis.tickLabelPosition ChartAxis.top
    ChartAxis.type ChartAxis.visible ChartAxis.width ChartLegend.height ChartLegend.left ChartLegend.top
    ChartLegend.width ChartLineFormat.lineStyle ChartLineFormat.weight ChartSeries.chartType
    ChartSeries.delete ChartSeries.gapWidth ChartSeries.hasDataLabels
    ChartSeries.markerBackgroundColor ChartSeries.markerForegroundColor ChartSeries.markerSize
    ChartSeries.markerStyle ChartSeries.setValues ChartSeries.setXAxisValues ChartSeriesCollection.add ChartTitle.height
    ChartTitle.horizontalAlignment ChartTitle.left ChartTitle.position ChartTitle.setFormula
    ChartTitle.top ChartTitle.verticalAlignment ChartTitle.width ChartTitleFormat.border
    NamedItem.formula Range.getAbsoluteResizedRange Range.isEntireColumn Range.isEntireRow Range.style
    Table._RegisterDataChangedEvent Table._RegisterSelectionChangedEvent
    Table._UnregisterDataChangedEvent Table._UnregisterSelectionChangedEvent
    TableCollection._RegisterDataChangedEvent TableCollection._UnregisterDataChangedEvent
    Workbook.getActiveCell Workbook.name Workbook.properties Workbook.protection Workbook.styles
    Worksheet._RegisterActivatedEvent Worksheet._RegisterDataChangedEvent
    Worksheet._RegisterDeactivatedEvent Worksheet._RegisterSelectionChangedEvent
    Worksheet._UnregisterActivatedEvent Worksheet._UnregisterDataChangedEvent
    Worksheet._UnregisterDeactivatedEvent Worksheet._UnregisterSelectionChangedEvent Worksheet.copy
    Worksheet.freezePanes Worksheet.getRangeByIndexes Worksheet.standardHeight Worksheet.tabColor
    WorksheetCollection._RegisterActivatedEvent WorksheetCollection._RegisterAddedEvent
    WorksheetCollection._RegisterDeactivatedEvent WorksheetCollection._RegisterDeletedEvent
    WorksheetCollection._UnregisterActivatedEvent WorksheetCollection._UnregisterAddedEvent
    WorksheetCollection._UnregisterDeactivatedEvent WorksheetCollection._UnregisterDeletedEvent
  `,
  "1.8": `
    Chart.style ChartAxis.alignment ChartAxis.numberFormat ChartAxis.offset ChartAxis.position
    ChartAxisFormat.fill ChartAxisTitle.setFormula ChartSeries.overlap Range.dataValidation Workbook.readOnly
    Worksheet._RegisterCalculatedEvent Worksheet._UnregisterCalculatedEvent Worksheet.showGridlines
    Worksheet.showHeadings WorksheetCollection._RegisterCalculatedEvent
    WorksheetCollection._UnregisterCalculatedEvent
  `,
  "1.9": `
    Application.calculationState Application.suspendScreenUpdatingUntilNextSync Chart.activate
    ConditionalFormat.getRanges DataValidation.getInvalidCells
    DataValidation.getInvalidCellsOrNullObject Range.find Range.findOrNullObject Range.getTables
    Range.replaceAll Range.setColumnProperties Range.setRowProperties RangeFont.strikethrough RangeFormat.indentLevel StyleCollection.getCount
    StyleCollection.getItemAt TableCollection._RegisterAddedEvent TableCollection._RegisterDeletedEvent
    TableCollection._UnregisterAddedEvent TableCollection._UnregisterDeletedEvent Worksheet.getRanges
    Worksheet.pageLayout Worksheet.replaceAll WorksheetCollection._RegisterDataChangedEvent
    WorksheetCollection._RegisterSelectionChangedEvent WorksheetCollection._UnregisterDataChangedEvent
    WorksheetCollection._UnregisterSelectionChangedEvent
  `,
  "1.10": `
    Range.group Range.height Range.hideGroupDetails Range.left Range.showGroupDetails Range.top Range.width Workbook.comments Worksheet.comments
  `,
  "1.11": `
    Application.cultureInfo Application.decimalSeparator Application.thousandsSeparator
    Application.useSystemSeparators Comment.mentions Comment.resolved Comment.richContent
    Comment.updateMentions Workbook.close
  `,
  "1.12": `
    Comment.contentType Range.getPivotTables Range.getSpillParent Range.getSpillParentOrNullObject Range.getSpillingToRange
    Range.getSpillingToRangeOrNullObject Range.hasSpill Worksheet.customProperties
  `,
  "1.13": `
    Table.resize
  `,
  "1.14": `
    CommentCollection.getItemOrNullObject ConditionalFormatCollection.getItemOrNullObject StyleCollection.getItemOrNullObject
    TableScopedCollection.getItemOrNullObject
  `,
};
