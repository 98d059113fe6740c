using System.Globalization;
using System.Text;

namespace CallCoach.Tracking.Tests.Files;

/// <summary>A CSV file as they come: numbers in many forms, doubles, torn quotes, loose fields, empty lines, breaks inside fields.</summary>
internal static class DirtyFile
{
    public static string Write(int rows, out DirtyFileExpected expected)
    {
        var text = new StringBuilder("Name,Company,Phone,State,Notes\r\n");
        var bad = new List<int>();
        var (line, fresh, merged) = (1, 0, 0);
        for (var row = 0; row < rows; row++)
        {
            line++;
            // Area codes in use, and the exchange that is kept for examples.
            var number = string.Create(CultureInfo.InvariantCulture, $"{Area(row)}-{200 + (row / 10_000)}-{row % 10_000:0000}");
            switch (row % 50)
            {
                case 7:
                    text.Append(CultureInfo.InvariantCulture, $"Person {row},Firm,12,NY,\r\n");
                    bad.Add(line);
                    break;
                case 13:
                    text.Append(CultureInfo.InvariantCulture, $"\"Person {row},Firm,{number},NY,\r\n");
                    bad.Add(line);
                    break;
                case 21:
                    text.Append(CultureInfo.InvariantCulture, $"Person {row},Firm, Inc.,{number},NY,,,note\r\n");
                    bad.Add(line);
                    break;
                case 29:
                    text.Append(CultureInfo.InvariantCulture, $"Person {row},Firm,({number[..3]}) {number[4..]},NY,\"a note\r\nof two lines\"\r\n");
                    line++;
                    fresh++;
                    break;
                case 33:
                    text.Append(CultureInfo.InvariantCulture, $"Person {row},Firm,{number},NY,\r\n\r\nPerson {row} again,,+1 {number},,\r\n");
                    line += 2;
                    fresh++;
                    merged++;
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"Person {row},\"Firm, of {row}\",{number},NY,\r\n");
                    fresh++;
                    break;
            }
        }

        expected = new DirtyFileExpected(bad, fresh, merged);
        return text.ToString();
    }

    private static string Area(int row) => (row % 4) switch { 0 => "212", 1 => "718", 2 => "516", _ => "914" };
}
