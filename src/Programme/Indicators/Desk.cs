using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>What the measuring deeds share: finding the records, saying who acts, and where to go on.</summary>
internal static class Desk
{
    /// <summary>The indicator an address names; null when there is none.</summary>
    public static Task<Indicator?> Indicator(SamspillDb db, string text, CancellationToken stop) =>
        db.Set<Indicator>().ByKey(text, stop);

    /// <summary>The measurement an address names; null when there is none.</summary>
    public static Task<Measurement?> Measurement(SamspillDb db, string text, CancellationToken stop) =>
        db.Set<Measurement>().ByKey(text, stop);

    /// <summary>Who acts, as the records name her: her key in the directory, or her name when she is not in it.</summary>
    public static async Task<string> Me(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var key = reader.PersonId is { } id ? await db.Set<Person>().Where(person => person.Id == id).Select(person => (Key?)person.Key).SingleOrDefaultAsync(stop) : null;
        return key?.Value ?? reader.Name ?? db.Scene.Actor;
    }

    /// <summary>The same where no reader is at hand: who acts in this save.</summary>
    public static async Task<string> Actor(SamspillDb db, CancellationToken stop) =>
        Guid.TryParse(db.Scene.Actor, out var account) && await db.Set<Person>().Where(person => person.AccountId == account).Select(person => (Key?)person.Key).SingleOrDefaultAsync(stop) is { } key ? key.Value : db.Scene.Actor;

    /// <summary>The names behind the keys that records keep; a name that is no key stands as it is. To a guest nobody is named.</summary>
    public static async Task<Func<string?, string?>> Names(SamspillDb db, IEnumerable<string?> given, CancellationToken stop)
    {
        var keys = given.Select(Key.Read).OfType<Key>().Distinct().ToList();
        var names = await db.Set<Person>().Where(person => keys.Contains(person.Key)).ToDictionaryAsync(person => person.Key.Value, person => person.Name, StringComparer.Ordinal, stop);
        return text => text is null ? null : text == Scene.System ? "Samspill" : db.Scene.IsForGuest ? null : names.GetValueOrDefault(text, text);
    }

    /// <summary>The names of municipalities by code, as the directory has them.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Places(SamspillDb db, CancellationToken stop)
    {
        var places = await db.Set<Organisation>().AsNoTracking().Where(place => place.MunicipalityCode != null).Select(place => new { place.MunicipalityCode, place.Name }).ToListAsync(stop);
        return places.DistinctBy(place => place.MunicipalityCode!.Value.Value).ToDictionary(place => place.MunicipalityCode!.Value.Value, place => Short(place.Name), StringComparer.Ordinal);
    }

    /// <summary>Where a form asked to go on to, when that is a page of this partnership; else <paramref name="otherwise"/>.</summary>
    public static string Onward(Input input, Frame frame, string otherwise) => frame.Onward(input.Text("returnTo", 300), otherwise);

    /// <summary>Saves; the refusal when somebody else was first.</summary>
    public static async Task<Refusal?> Save(SamspillDb db, Refusal whenTaken, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return MeasurementRefusals.SavedBySomebodyElse;
        }
        catch (DbUpdateException fault) when (IsTaken(fault))
        {
            return whenTaken;
        }
    }

    /// <summary>A new measurement's key: unguessable to nobody, unique to all.</summary>
    public static Key NewKey() => Key.From("m-" + Guid.CreateVersion7().ToString("N"));

    private static string Short(string name) => name.EndsWith(" kommune", StringComparison.Ordinal) ? name[..^" kommune".Length] : name;

    private static bool IsTaken(DbUpdateException fault) =>
        fault.InnerException?.Message is { } message && (message.Contains("UNIQUE constraint", StringComparison.Ordinal) || message.Contains("23505", StringComparison.Ordinal));
}
