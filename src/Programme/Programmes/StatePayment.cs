using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>State a payment of the grant: a part payment, or the one final payment that the last report claims. What is left empty is not stated.</summary>
public static class StatePayment
{
    /// <summary>A payment, as the page shows it.</summary>
    /// <param name="Claimed">What is asked for, in kroner.</param>
    /// <param name="Paid">What has been paid.</param>
    public sealed record Line(string Key, BudgetKind Kind, string? Source, int? Year, decimal? Claimed, decimal? Paid, string? Note, bool IsDemo);

    /// <summary>The payment to change, by key, or none for a new one; and what it is. Of a payment that stands, an empty field leaves what it said.</summary>
    public sealed record Request(string? Payment, BudgetKind? Kind, string? Source, int? Year, decimal? Claimed, decimal? Paid, string? Note);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = Read(input);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var payments = await db.Set<BudgetLine>().Where(line => line.Kind != BudgetKind.Cost).ToListAsync(stop);
        var found = request.Payment is null ? null : payments.Find(line => line.Key.Value == request.Payment);
        if (request.Payment is not null && found is null)
        {
            return Answer.Absent;
        }

        var kind = request.Kind ?? found?.Kind ?? BudgetKind.FinalPayment;
        if (kind == BudgetKind.FinalPayment && payments.Exists(line => line.Kind == BudgetKind.FinalPayment && line != found))
        {
            return Answer.Refused(PaymentRefusals.OneFinal, input, Page);
        }

        found ??= db.Add(new BudgetLine { Key = await Name(db, kind, request.Year, stop) }).Entity;
        found.Kind = kind;
        (found.Source, found.Year, found.Planned, found.Spent, found.Note) = (request.Source ?? found.Source, request.Year ?? found.Year, request.Claimed ?? found.Planned, request.Paid ?? found.Spent, request.Note ?? found.Note);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/program#utbetalinger"), new { payment = found.Key, found.Kind, claimed = found.Planned, paid = found.Spent }, PaymentWords.Saved);

        async Task<IResult> Page() => await ChangeProgramme.Page(await db.TheProgramme().FirstOrDefaultAsync(stop), [], db, frame, stop);
    }

    internal static async Task<IReadOnlyList<Line>> All(SamspillDb db, CancellationToken stop) =>
        [.. (await db.Set<BudgetLine>().AsNoTracking().Where(line => line.Kind != BudgetKind.Cost).OrderBy(line => line.Year).ThenBy(line => line.Key).ToListAsync(stop))
            .OrderBy(line => line.Kind).Select(line => new Line(line.Key.Value, line.Kind, line.Source, line.Year, line.Planned, line.Spent, line.Note, line.IsDemo))];

    private static Request Read(Input input)
    {
        var request = new Request(input.Text("payment", Key.MaxLength), input.Choice<BudgetKind>("kind"), input.Text("source", 200), input.Whole("year"), input.Number("claimed"), input.Number("paid"), input.Text("note", 500));
        input.Flaws.Require(request.Kind is not BudgetKind.Cost, "kind", PaymentWords.NoCost);
        input.Flaws.Require(request.Payment is not null || request.Kind is not null || input.Flaws.Of("kind").Any(), "kind", PaymentWords.KindMissing);
        input.Flaws.Require(request.Year is null or (>= 1990 and <= 2100), "year", SettingsWords.YearWrong);
        input.Flaws.Require(request.Claimed is null or >= 0, "claimed", SettingsWords.AmountWrong);
        input.Flaws.Require(request.Paid is null or >= 0, "paid", SettingsWords.AmountWrong);
        input.Flaws.Require(request.Payment is not null || request.Claimed is not null || request.Paid is not null || input.Flaws.Any, "claimed", SettingsWords.AmountWrong);
        return request;
    }

    private static async Task<Key> Name(SamspillDb db, BudgetKind kind, int? year, CancellationToken stop)
    {
        return await db.FreeKey<BudgetLine>(kind == BudgetKind.FinalPayment ? "sluttutbetaling" : $"delutbetaling {year}", stop);
    }
}

internal static class PaymentRefusals
{
    public static readonly Refusal OneFinal = new("programme.one-final-payment", new("Et tilskudd har én sluttutbetaling. Velg den i listen og endre den, eller skriv en delutbetaling.", "Eit tilskot har éi sluttutbetaling. Vel ho i lista og endre ho, eller skriv ei delutbetaling.", "A grant has one final payment. Choose it in the list and change it, or write a part payment."));
}

/// <summary>The words of the payments.</summary>
internal static class PaymentWords
{
    public static readonly Text Title = new("Utbetalinger", "Utbetalingar", "Payments");
    public static readonly Text None = new("Ingen utbetalinger er ført. Sluttrapporten kan ikke fryses før sluttutbetalingen har et beløp.", "Ingen utbetalingar er førte. Sluttrapporten kan ikkje frysast før sluttutbetalinga har eit beløp.", "No payments are recorded. The final report cannot be frozen before the final payment has an amount.");
    public static readonly Text Which = new("Utbetaling", "Utbetaling", "Payment");
    public static readonly Text New = new("En ny", "Ei ny", "A new one");
    public static readonly Text Kind = new("Slag", "Slag", "Kind");
    public static readonly Text SameKind = new("Som før", "Som før", "As before");
    public static readonly Text Source = new("Fra hvem", "Frå kven", "From whom");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text Claimed = new("Krav, kroner", "Krav, kroner", "Claimed, kroner");
    public static readonly Text Paid = new("Utbetalt, kroner", "Utbetalt, kroner", "Paid, kroner");
    public static readonly Text Note = new("Merknad", "Merknad", "Remark");
    public static readonly Text Change = new("Skriv en utbetaling", "Skriv ei utbetaling", "Write a payment");
    public static readonly Text Save = new("Lagre utbetalingen", "Lagre utbetalinga", "Save the payment");
    public static readonly Text Saved = new("Utbetalingen er lagret.", "Utbetalinga er lagra.", "The payment is saved.");
    public static readonly Text KindMissing = new("Velg delutbetaling eller sluttutbetaling.", "Vel delutbetaling eller sluttutbetaling.", "Choose part payment or final payment.");
    public static readonly Text NoCost = new("En kostnad skrives på tiltaket.", "Ein kostnad blir skriven på tiltaket.", "A cost is written on the initiative.");

    public static Text Of(BudgetKind kind) => kind == BudgetKind.FinalPayment ? new("Sluttutbetaling", "Sluttutbetaling", "Final payment") : new("Delutbetaling", "Delutbetaling", "Part payment");
}
