using System.Text;
using CallCoach.Tracking.Files.Import;
using CallCoach.Tracking.Law;

namespace CallCoach.Tracking.Tests.Files;

public sealed class LeadImportTests
{
    private const string Head = "First Name,Last Name,Company,Phone,City,State,Country,Industry,Notes\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preview_guesses_the_columns_and_shows_some_rows()
    {
        var preview = await Preview("First Name;Surname;Account Name;Mobile Phone;Mailing State/Province;Zip Code;Favourite tea\nJo;Hale;Fern;(212) 555-0142;NY;10001;green\n");

        Assert.Equal([LeadField.FirstName, LeadField.LastName, LeadField.Company, LeadField.Phone, LeadField.State, LeadField.PostalCode, LeadField.Ignored], preview.Guess);
        Assert.Equal((';', "Jo", null), (preview.Delimiter, preview.Sample[0][0], preview.Problem));
    }

    [Fact]
    public async Task A_column_of_numbers_is_found_without_its_name()
    {
        var preview = await Preview("Who,Where to reach\nJo,(212) 555-0142\nAl,212-555-0143\n");

        Assert.Equal(LeadField.Phone, preview.Guess[1]);
    }

    [Theory]
    [InlineData("Name,Town\nJo,Ames\n", "No column looks like telephone numbers")]
    [InlineData("Name,Phone\n", "nothing below it")]
    [InlineData("", "no first row")]
    public async Task A_useless_file_says_why(string text, string problem) => Assert.Contains(problem, (await Preview(text)).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task A_good_row_becomes_a_lead()
    {
        var lead = (await Read(Head + "Jordan,Hale,Fern Hollow,(212) 555-0142,New York,New York,USA,landscaping,six crews\n"))[0].Lead!;

        Assert.Equal(("Jordan Hale", "Jordan", "Fern Hollow", "landscaping"), (lead.Person, lead.FirstName, lead.Company, lead.Segment));
        Assert.Equal(("US", "NY", "+12125550142", "six crews"), (lead.Address.Country, lead.Address.State, lead.Numbers[0].Number.Value, lead.Facts[0].Text));
    }

    [Fact]
    public async Task The_same_number_merges_and_fills_what_is_missing()
    {
        var import = new LeadImport(Suppressions.Empty, Some.Now.ToInstant());
        var rows = await Read(Head + "Jordan,,,212 555 0142,,,,,\n,,Fern Hollow,+1 (212) 555-0142,,NY,US,,six crews\n", import);

        Assert.Equal([ImportVerdict.New, ImportVerdict.Merged], rows.Select(row => row.Verdict));
        var lead = Assert.Single(import.Leads);
        Assert.Equal(("Jordan", "Fern Hollow", "NY"), (lead.FirstName, lead.Company, lead.Address.State));
    }

    [Fact]
    public async Task A_number_that_is_known_already_merges_with_that_lead()
    {
        var known = Some.Lead();
        var import = new LeadImport(Suppressions.Empty, Some.Now.ToInstant()).Knowing([known]);
        var rows = await Read(Head + "Jo,Other,Other Firm,(212) 555-0142,,,,,a new fact\n", import);

        Assert.Equal((ImportVerdict.Merged, known.Id, "Jordan Hale"), (rows[0].Verdict, rows[0].Lead!.Id, rows[0].Lead!.Person));
        Assert.Equal("a new fact", rows[0].Lead!.Facts[^1].Text);
    }

    [Fact]
    public async Task A_suppressed_number_is_reported_and_not_taken_in()
    {
        var suppressions = new Suppressions(Suppressions.ForRemoval(Some.Lead(), "no more", Some.Now.ToInstant(), "call", false), "salt");
        var import = new LeadImport(suppressions, Some.Now.ToInstant());
        var rows = await Read(Head + "Jo,,,(212) 555-0142,,,,,\n", import);

        Assert.Equal(ImportVerdict.Suppressed, Assert.Single(rows).Verdict);
        Assert.Empty(import.Leads);
    }

    [Theory]
    [InlineData("Jo,,,555-0142,,,,,", LeadField.Phone, "is not in use in the numbering plan of +1")]
    [InlineData("Jo,,,,,,,,", LeadField.Phone, "has no telephone number")]
    [InlineData(",,,(212) 555-0142,,,,,", LeadField.FullName, "has neither a person nor a company")]
    [InlineData("Jo,,,(212) 555-0142,,,,,,extra,fields", LeadField.Ignored, "more fields than columns: a delimiter or quote is loose")]
    [InlineData("\"Jo,,,(212) 555-0142,,,,,", LeadField.Ignored, "a quote is opened and never closed")]
    public async Task A_bad_row_says_which_field_and_why_and_is_kept(string row, LeadField field, string reason)
    {
        var rows = await Read(Head + row + "\nAl,,,(212) 555-0199,,,,,\n");

        Assert.Equal([ImportVerdict.Bad, ImportVerdict.New], rows.Select(read => read.Verdict));
        Assert.Equal((field, reason, row, 2), (rows[0].Problems[0].Field, rows[0].Problems[0].Reason, rows[0].Raw, rows[0].Line));
        Assert.Equal(3, rows[1].Line);
    }

    [Fact]
    public async Task A_row_with_one_bad_number_keeps_the_good_one_and_names_the_other()
    {
        var rows = await Read("Name,Phone,Mobile\nJo,555,(212) 555-0142\n");

        Assert.Equal(ImportVerdict.New, rows[0].Verdict);
        Assert.Equal("555", Assert.Single(rows[0].Problems).Value);
    }

    [Fact]
    public async Task A_field_with_line_breaks_is_one_field()
    {
        var rows = await Read(Head + "Jo,,,(212) 555-0142,,,,,\"two\nlines, and a \"\"quote\"\"\"\nAl,,,(212) 555-0199,,,,,\n");

        Assert.Equal("two\nlines, and a \"quote\"", rows[0].Lead!.Facts[0].Text);
        Assert.Equal(4, rows[1].Line);
    }

    [Fact]
    public async Task Older_spreadsheets_and_marks_are_read()
    {
        var old = await ReadBytes([.. Encoding.Latin1.GetBytes("Name,Phone\nZo\u00eb,(212) 555-0142\n")]);
        var marked = await ReadBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Name,Phone\nZo\u00eb,(212) 555-0142\n")]);

        Assert.Equal("Zo\u00eb", old[0].Lead!.Person);
        Assert.Equal("Zo\u00eb", marked[0].Lead!.Person);
    }

    [Fact]
    public async Task A_dirty_file_of_fifty_thousand_rows_is_read_whole_and_every_bad_row_is_listed()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(DirtyFile.Write(50_000, out var expected)));
        var import = new LeadImport(Suppressions.Empty, Some.Now.ToInstant());
        var preview = await LeadImport.PreviewAsync(file, new ImportOptions(), Token);
        var counts = new Dictionary<ImportVerdict, int>();
        var bad = new List<int>();
        await foreach (var row in import.ReadAsync(file, preview.Guess, new ImportOptions(), Token))
        {
            counts[row.Verdict] = counts.GetValueOrDefault(row.Verdict) + 1;
            if (row.Verdict == ImportVerdict.Bad)
                bad.Add(row.Line);
        }

        Assert.Equal(expected.BadLines, bad);
        Assert.Equal((expected.New, expected.Merged), (counts[ImportVerdict.New], counts[ImportVerdict.Merged]));
        Assert.Equal(expected.New, import.Leads.Count);
    }

    private static Task<ImportPreview> Preview(string text) => LeadImport.PreviewAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ImportOptions(), Token);

    private static Task<List<ImportRow>> Read(string text, LeadImport? import = null) => ReadBytes(Encoding.UTF8.GetBytes(text), import);

    private static async Task<List<ImportRow>> ReadBytes(byte[] bytes, LeadImport? import = null)
    {
        using var file = new MemoryStream(bytes);
        var preview = await LeadImport.PreviewAsync(file, new ImportOptions(), Token);
        var rows = new List<ImportRow>();
        await foreach (var row in (import ?? new LeadImport(Suppressions.Empty, Some.Now.ToInstant())).ReadAsync(file, preview.Guess, new ImportOptions(), Token))
            rows.Add(row);
        return rows;
    }
}
