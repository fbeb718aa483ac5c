using Samspill.Kernel;
using Samspill.Network.Gatherings;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Network;

/// <summary>Invented gatherings of regions for a demonstration: three of them, with lessons done in time, done late, overdue and open.</summary>
internal static class NetworkDemo
{
    public static void Add(SamspillDb db)
    {
        var people = db.Set<Person>().ToDictionary(person => person.Key.Value, StringComparer.Ordinal);
        if (!people.TryGetValue("prosjektleder-notodden", out var leader))
        {
            return;
        }

        HarvestDemo.Add(db);
        var spring = Gathering(db, "Nettverkssamling våren 2018", "Bodø", new(2018, 3, 14), new(2018, 3, 15), leader, "Fortalte om fruktbøndene som ikke kom på første møte, og hva vi gjorde da.");
        Lesson(db, spring, "Oppfølging hver uke virket bedre enn kvartalsrapporter for en region på vår størrelse.", "Prøv tett oppfølging av to mål i tre måneder", leader, new(2018, 5, 31), new(2018, 5, 24), true, "To mål følges uke for uke. Eierne svarer raskere.");
        Lesson(db, spring, "En felles side om åpne vedtak ga færre spørsmål til rådhusene.", "Legg åpne vedtak på nett", people["naeringssjef-notodden"], new(2018, 6, 13), new(2018, 8, 22), true, "Siden kom etter ferien.");
        var june = Gathering(db, "Erfaringsseminar om småbyer", "Hamar", new(2018, 6, 19), null, people["naeringssjef-seljord"], null);
        Lesson(db, june, "Butikkene teller selv hvem som kommer utenfra, og stoler på tallet.", "Spør fem butikker om å telle i to uker", people["naeringssjef-seljord"], new(2018, 9, 15), null, null, null);
        Lesson(db, june, "Lukkede verksteder uten presse fikk fram uenigheten.", "Hold ett lukket verksted om sentrum", leader, new(2018, 9, 17), new(2018, 9, 10), false, "Styringsgruppen ville heller ha åpne møter.");
        var autumn = Gathering(db, "Nettverkssamling høsten 2018", "Steinkjer", new(2018, 9, 26), new(2018, 9, 27), leader, "Viste hvordan vi sammenligner planer på tvers av kommuner.");
        Lesson(db, autumn, "Nabokommuner som deler innkjøper, får flere lokale tilbud.", "Spør innkjøperne om en felles dag for bedriftene", people["naeringssjef-notodden"], new(2018, 12, 20), null, null, null);
        Contact(db, "Salten (oppdiktet)", "Prosjektleder", "Tett oppfølging uke for uke.", spring, leader, new(2020, 3, 14));
        Contact(db, "Hamarregionen (oppdiktet)", "Rådgiver for handel", "Telling av besøkende i butikker.", june, people["naeringssjef-seljord"], new(2018, 10, 20));
    }

    private static Gathering Gathering(SamspillDb db, string title, string place, DateOnly on, DateOnly? until, Person who, string? gave) =>
        db.Add(new Gathering { Key = Key.From(title), Title = title, Organiser = "Distriktssenteret", Place = place, On = on, Until = until, ResponsibleId = who.Id, Gave = gave, IsDemo = true }).Entity;

    private static void Lesson(SamspillDb db, Gathering from, string lesson, string task, Person owner, DateOnly due, DateOnly? settled, bool? isDone, string? became) =>
        db.Add(new HomeLesson { GatheringId = from.Id, Lesson = lesson, Task = task, OwnerId = owner.Id, DueOn = due, SettledOn = settled, IsDone = isDone, Became = became, IsDemo = true });

    private static void Contact(SamspillDb db, string region, string position, string about, Gathering met, Person keeper, DateOnly until) =>
        db.Add(new RegionContact { Region = region, Position = position, About = about, MetAtId = met.Id, ResponsibleId = keeper.Id, KeptUntil = until, IsDemo = true });
}
