using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Spreadsheet;
using D = DocumentFormat.OpenXml.Drawing;

namespace Samspill.Rules.Exchange;

/// <summary>Workbooks and presentations made by the library that office programs' files are made with.</summary>
internal static class OfficeFiles
{
    /// <summary>A workbook of sheets, each with rows of cells: numbers as numbers, all else as shared texts.</summary>
    public static byte[] Workbook(params (string Name, object[][] Rows)[] sheets)
    {
        using var made = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(cell => Cell(cell, shared.SharedStringTable))))));
                book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = (uint)book.WorksheetParts.Count(), Id = book.GetIdOfPart(part) });
            }
        }

        return made.ToArray();
    }

    /// <summary>A presentation: each slide with a title, points, and notes where there are some. Title is stored last, as some programs do.</summary>
    public static byte[] Presentation(params (string Title, string[] Points, string? Notes)[] slides)
    {
        using var made = new MemoryStream();
        using (var document = PresentationDocument.Create(made, PresentationDocumentType.Presentation))
        {
            document.PackageProperties.Title = "Presentasjonen";
            var show = document.AddPresentationPart();
            show.Presentation = new Presentation(new SlideIdList());
            foreach (var (title, points, notes) in slides)
            {
                var part = show.AddNewPart<SlidePart>();
                part.Slide = new Slide(new CommonSlideData(new ShapeTree(
                    Shape(null, points), Shape(PlaceholderValues.SlideNumber, ["17"]), Shape(PlaceholderValues.Title, [title]))));
                if (notes is not null)
                {
                    part.AddNewPart<NotesSlidePart>().NotesSlide = new NotesSlide(new CommonSlideData(new ShapeTree(Shape(PlaceholderValues.Body, [notes]), Shape(PlaceholderValues.SlideNumber, ["17"]))));
                }

                show.Presentation.SlideIdList!.Append(new SlideId { Id = (uint)(256 + show.SlideParts.Count()), RelationshipId = show.GetIdOfPart(part) });
            }
        }

        return made.ToArray();
    }

    /// <summary>A package with the named parts and no more.</summary>
    public static byte[] Package(params (string Name, byte[] Bytes)[] parts)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return made.ToArray();
    }

    private static Cell Cell(object value, SharedStringTable shared)
    {
        if (value is not string text)
        {
            return new Cell(new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!));
        }

        shared.Append(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(text)));
        return new Cell(new CellValue(shared.ChildElements.Count - 1)) { DataType = CellValues.SharedString };
    }

    private static DocumentFormat.OpenXml.Presentation.Shape Shape(PlaceholderValues? holder, string[] lines)
    {
        var place = new PlaceholderShape();
        if (holder is { } kind)
        {
            place.Type = kind;
        }

        return new(
            new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = 2, Name = "s" }, new NonVisualShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties(place)),
            new ShapeProperties(),
            new TextBody([new D.BodyProperties(), .. lines.Select(line => (OpenXmlElement)new D.Paragraph(new D.Run(new D.Text(line))))]));
    }
}
