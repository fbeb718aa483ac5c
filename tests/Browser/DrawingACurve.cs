using System.Text.Json;

namespace Samspill.Browser;

/// <summary>The curve of an indicator is drawn, and tells what the table under it tells.</summary>
public sealed class DrawingACurve(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The measured numbers of the table, oldest first, and the marks of the line as they stand in the drawing.</summary>
    private const string Read = """
        () => {
            const box = document.querySelector('[data-graf]');
            const rows = [...document.getElementById(box.dataset.graf).tBodies[0].rows].filter(row => !row.hasAttribute('data-rettet') && row.querySelector('time'));
            const numbers = rows.filter(row => row.querySelector('data[data-s=maalt]')).map(row => ({ at: row.querySelector('time').dateTime, value: Number(row.querySelector('data[data-s=maalt]').value) }));
            const marks = [...box.querySelectorAll('svg path')].filter(path => /^M1 0A1 1/.test(path.getAttribute('d'))).map(path => path.getAttribute('transform').match(/-?[\d.]+/g).map(Number)).filter(matrix => matrix[0] > 1).map(matrix => ({ x: matrix[4], y: matrix[5] }));
            return JSON.stringify({ numbers: numbers.sort((a, b) => a.at < b.at ? -1 : 1), marks: marks.sort((a, b) => a.x - b.x), paths: box.querySelectorAll('svg path').length, isShown: box.checkVisibility(), says: box.querySelector('svg')?.textContent ?? '', label: box.getAttribute('aria-label') ?? box.querySelector('[aria-label]')?.getAttribute('aria-label') });
        }
        """;

    [Theory]
    [InlineData("/notodden/indikator/delte-saker", 1280)]
    [InlineData("/notodden/indikator/delte-saker", 360)]
    public async Task Every_number_of_the_table_is_a_mark_on_the_line_at_its_height(string address, int width)
    {
        await using var window = await chromium.Open(width: width);
        await window.Page.GotoAsync(address);

        using var read = JsonDocument.Parse(await window.Page.EvaluateAsync<string>(Read));
        var numbers = read.RootElement.GetProperty("numbers").EnumerateArray().Select(number => number.GetProperty("value").GetDouble()).ToList();
        var marks = read.RootElement.GetProperty("marks").EnumerateArray().Select(mark => mark.GetProperty("y").GetDouble()).ToList();

        Assert.True(read.RootElement.GetProperty("isShown").GetBoolean() && read.RootElement.GetProperty("paths").GetInt32() > numbers.Count);
        Assert.True(numbers.Count > 5);
        Assert.Equal(numbers.Count, marks.Count);
        Assert.Contains(numbers[^1].ToString(System.Globalization.CultureInfo.GetCultureInfo("nb-NO")), read.RootElement.GetProperty("says").GetString());
        Assert.NotEqual("", read.RootElement.GetProperty("label").GetString());
        var (low, high) = (numbers.IndexOf(numbers.Min()), numbers.IndexOf(numbers.Max()));
        var perUnit = (marks[low] - marks[high]) / (numbers[high] - numbers[low]);
        Assert.True(perUnit > 0, "a higher number must stand higher");
        Assert.All(numbers.Zip(marks), pair => Assert.Equal(marks[low] - ((pair.First - numbers[low]) * perUnit), pair.Second, 1.0));
    }

    [Fact]
    public async Task Without_script_the_table_stands_alone()
    {
        await using var window = await chromium.Open(hasScript: false);
        await window.Page.GotoAsync("/notodden/indikator/delte-saker");

        Assert.False(await window.Page.Locator("[data-graf]").IsVisibleAsync());
        Assert.True(await window.Page.Locator("table:has(data[data-s=maalt])").CountAsync() > 0);
    }
}
