using System.Globalization;
using System.Text;

namespace Samspill.Exchange.Documents;

/// <summary>A curve over days as SVG inside HTML, with the look in attributes, so that it needs neither style nor script. Equal charts give equal text.</summary>
internal sealed class HtmlChart
{
    private const int Width = 400;
    private const int Height = 190;
    private const int Left = 44;
    private const int Right = 24;
    private const int Top = 26;
    private const int Bottom = 24;
    private const int MostLabels = 12;
    private const string Blue = "#0b5cad";
    private const string Grey = "#5a6472";

    private readonly StringBuilder svg = new();
    private readonly ChartBlock chart;
    private readonly CultureInfo culture;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly decimal bottom;
    private readonly decimal top;
    private readonly decimal step;

    private HtmlChart(ChartBlock chart, CultureInfo culture)
    {
        (this.chart, this.culture) = (chart, culture);
        var points = chart.Series.SelectMany(series => series.Points).ToList();
        (firstDay, lastDay) = (points.Min(point => point.On.DayNumber), points.Max(point => point.On.DayNumber));
        var air = Math.Max(10, (lastDay - firstDay) / 30);
        (firstDay, lastDay) = (firstDay - air, lastDay + air);
        var (low, high) = (Math.Min(0, points.Min(point => point.Value)), Math.Max(0, points.Max(point => point.Value)));
        step = Round((high == low ? 1 : high - low) / 4);
        (bottom, top) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        top = top == bottom ? bottom + step : top;
    }

    /// <summary>The drawing.</summary>
    /// <param name="number">Its place in the document, for the names it is described by.</param>
    public static string Draw(ChartBlock chart, int number, CultureInfo culture)
    {
        var drawing = new HtmlChart(chart, culture);
        drawing.svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"kurve-{number}-t kurve-{number}-b\" font-size=\"11\"><title id=\"kurve-{number}-t\">{HtmlWriter.Safe(chart.Title)}</title><desc id=\"kurve-{number}-b\">{HtmlWriter.Safe(chart.Describe)}</desc>\n");
        drawing.Values();
        drawing.Days();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            drawing.Series(chart.Series[i], i);
        }

        return drawing.svg.Append("</svg>\n").ToString();
    }

    private void Values()
    {
        for (var value = bottom; value <= top; value += step)
        {
            Line(Left, Y(value), Width - Right, Y(value), value == 0 || value == bottom ? Grey : "#d5d9e0");
            Text(Left - 6, Y(value) + 4, "end", Grey, Said(value));
        }

        Text(0, 12, "start", Grey, chart.Unit);
    }

    private void Days()
    {
        var (first, last) = (DateOnly.FromDayNumber(firstDay), DateOnly.FromDayNumber(lastDay));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var stride = Array.Find([1, 2, 3, 6, 12, 24, 60, 120], every => months / every <= 4);
        for (var at = new DateOnly(first.Year, 1, 1); at <= last; at = at.AddMonths(stride == 0 ? 240 : stride))
        {
            if (at >= first)
            {
                Line(X(at), Height - Bottom, X(at), Height - Bottom + 4, Grey);
                Text(X(at), Height - 8, "middle", Grey, at.ToString(stride is > 0 and < 12 ? "MMM yyyy" : "yyyy", culture));
            }
        }
    }

    private void Series(ChartSeries series, int index)
    {
        var color = series.IsPlanned ? Grey : Blue;
        var way = string.Join(' ', series.Points.Select(point => $"{Plain(X(point.On))},{Plain(Y(point.Value))}"));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{way}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{(series.IsPlanned ? "1.5" : "2.5")}\"{(series.IsPlanned ? " stroke-dasharray=\"5 4\"" : "")}/>\n");
        for (var i = 0; i < series.Points.Count; i++)
        {
            var (on, value) = series.Points[i];
            Mark(X(on), Y(value), series.IsPlanned);
            if (series.Points.Count <= MostLabels || i == 0 || i == series.Points.Count - 1)
            {
                Text(Math.Min(X(on), Width - 14), Y(value) + (series.IsPlanned ? 18 : -8), "middle", color, Said(value), isHaloed: true);
            }
        }

        var place = Width - Right - (chart.Series.Count - 1 - index) * 90;
        Mark(place - 70, 8, series.IsPlanned);
        Text(place - 62, 12, "start", color, series.Title);
    }

    private void Mark(decimal x, decimal y, bool isPlanned) => svg.Append(isPlanned
        ? $"<path d=\"M{Plain(x)} {Plain(y - 5)}l5 5-5 5-5-5z\" fill=\"#fff\" stroke=\"{Grey}\" stroke-width=\"1.5\"/>\n"
        : $"<circle cx=\"{Plain(x)}\" cy=\"{Plain(y)}\" r=\"4\" fill=\"{Blue}\"/>\n");

    private void Line(decimal x1, decimal y1, decimal x2, decimal y2, string color) =>
        svg.Append($"<line x1=\"{Plain(x1)}\" y1=\"{Plain(y1)}\" x2=\"{Plain(x2)}\" y2=\"{Plain(y2)}\" stroke=\"{color}\"/>\n");

    private void Text(decimal x, decimal y, string anchor, string color, string says, bool isHaloed = false) =>
        svg.Append($"<text x=\"{Plain(x)}\" y=\"{Plain(y)}\" text-anchor=\"{anchor}\" fill=\"{color}\"{(isHaloed ? " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"" : "")}>{HtmlWriter.Safe(says)}</text>\n");

    private decimal X(DateOnly day) => Left + ((Width - Left - Right) * (decimal)(day.DayNumber - firstDay) / (lastDay - firstDay));

    private decimal Y(decimal value) => Height - Bottom - ((Height - Top - Bottom) * (value - bottom) / (top - bottom));

    private string Said(decimal value) => value.ToString("#,0.######", culture);

    private static string Plain(decimal place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The least of 1, 2, 2.5 and 5 times a power of ten that is not below.</summary>
    private static decimal Round(decimal least)
    {
        var power = 1m;
        while (power * 10 <= least)
        {
            power *= 10;
        }

        while (power > least)
        {
            power /= 10;
        }

        return new[] { 1m, 2m, 2.5m, 5m, 10m }.First(times => times * power >= least) * power;
    }
}
