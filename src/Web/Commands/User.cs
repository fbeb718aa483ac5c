using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;

namespace Samspill.Web.Commands;

/// <summary>People and their access, from the command line: list, add, role, password and link. Same rules and same audit as the pages.</summary>
internal static class User
{
    private static readonly Argument<string> Email = new("EPOST") { Description = "E-postadressen til personen" };
    private static readonly Option<string> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden", Required = true };
    private static readonly Option<string[]> Role = new("--role") { Description = $"En rolle: {Roles.Given.InWords()}. Kan gjentas. De engelske navnene går også: {string.Join(", ", Roles.Given.Select(role => role.Word().En))}", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string> Name = new("--name") { Description = "Navn eller stilling", Required = true };
    private static readonly Option<string?> Title = new("--title") { Description = "Stilling" };
    private static readonly Option<string> Language = new("--language") { Description = "Språket i e-poster: nb, nn eller en", DefaultValueFactory = _ => "nb", Validators = { InPartnership.OneOfThree } };
    private static readonly Option<bool> Governs = new("--installation-administrator") { Description = "Kan også lage partnerskap" };
    private static readonly Option<bool> ForGood = new("--for-good") { Description = "Bekrefter at slettingen ikke kan angres" };
    private static readonly Option<string> To = new("--to") { Description = "Siden lenken fører til", DefaultValueFactory = _ => "/" };

    public static Command Verb() => new("user", "Personer og tilgang")
    {
        Make("list", "Viser hvem som har tilgang", List, Partnership),
        Make("add", "Gir en person tilgang", Add, Email, Partnership, Name, Title, Language, Role, Governs),
        Make("role", "Setter rollene til en person; uten --role tas all tilgang bort", SetRoles, Email, Partnership, Role),
        Make("erase", "Sletter en person for alltid: navnet blir borte overalt, arbeidet blir stående", Erase, Email, Partnership, ForGood),
        Make("password", "Setter et passord, lest fra standard inn", SetPassword, Email),
        Make("link", "Lager en lenke som logger inn én gang og varer i 15 minutter", MakeLink, Email, To),
    };

    private static Command Make(string name, string description, Func<Call, CancellationToken, Task<int>> run, params Symbol[] takes)
    {
        var verb = new Command(name, description) { CommandLine.Json, CommandLine.Data };
        foreach (var symbol in takes)
        {
            if (symbol is Argument argument)
            {
                verb.Add(argument);
            }
            else
            {
                verb.Add((Option)symbol);
            }
        }

        verb.SetAction(async (parsed, stop) =>
        {
            await using var app = Site.Build([], CommandLine.Existing(parsed.GetValue(CommandLine.Data)!), new Clock(TimeProvider.System), isDemo: false);
            await Serve.Setup(app, isDemo: false, stop);
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
            db.Scene.Play("cli:" + Environment.UserName);
            if (takes.Contains(Partnership) && !await Enter(db, parsed.GetValue(Partnership)!, stop))
            {
                return await InPartnership.NotThere(db, parsed.GetValue(Partnership)!, canMake: false, stop);
            }

            return await run(new Call(parsed, db, scope.ServiceProvider), stop);
        });
        return verb;
    }

    private static async Task<bool> Enter(SamspillDb db, string slug, CancellationToken stop)
    {
        var partnership = Key.Read(slug) is { } key ? await db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(partnership => partnership.Slug == key, stop) : null;
        db.Scene.Enter(partnership?.Id ?? default);
        return partnership is not null;
    }

    private static async Task<int> List(Call call, CancellationToken stop)
    {
        var people = await call.Db.Set<Person>().AsNoTracking().Where(person => person.Roles != Platform.Rights.Role.None).ToListAsync(stop);
        var lines = people.OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new { key = person.Key, name = person.Name, email = person.Email, roles = person.Roles.Each(), hasAccount = person.AccountId is not null }).ToList();
        return await call.Say(lines, string.Join('\n', lines.Select(line => $"{line.email ?? "-",-40} {line.name}: {line.roles.InWords()}")));
    }

    private static async Task<int> Add(Call call, CancellationToken stop)
    {
        var email = call.Email.ToLowerInvariant();
        if (!Inviting.IsMailAddress(email) || Languages.Read(call.Parsed.GetValue(Language)) is not { } language || call.Roles(out var roles) is { } wrong)
        {
            return await Refuse($"Skriv en e-postadresse, et språk (nb, nn, en) og roller blant: {Roles.Given.InWords()}.");
        }

        if (roles == Platform.Rights.Role.None || await call.Db.Set<Person>().AnyAsync(person => person.Email == email, stop))
        {
            return await Refuse(roles == Platform.Rights.Role.None ? $"Oppgi minst én --role blant: {Roles.Given.InWords()}." : $"{email} står allerede i personregisteret. Bruk: ./samspill user role {email}");
        }

        var account = await Inviting.AccountOf(call.Accounts, email);
        account.IsInstallationAdministrator |= call.Parsed.GetValue(Governs);
        await call.Accounts.UpdateAsync(account);
        var person = await Inviting.NewPerson(call.Db, call.Parsed.GetValue(Name)!, email, stop);
        (person.Title, person.Language, person.AccountId, person.Roles) = (call.Parsed.GetValue(Title), language, account.Id, roles);
        await call.Db.SaveChangesAsync(stop);
        return await call.Say(new { added = person.Key, email, roles = roles.Each() }, $"{person.Name} har fått tilgang. Lag en lenke med: ./samspill user link {email}");
    }

    private static async Task<int> SetRoles(Call call, CancellationToken stop)
    {
        var email = call.Email.ToLowerInvariant();
        if (await call.Db.Set<Person>().SingleOrDefaultAsync(person => person.Email == email, stop) is not { } person)
        {
            return await Refuse($"Finner ingen med adressen {email}.");
        }

        if (call.Roles(out var roles) is { } wrong)
        {
            return await Refuse($"«{wrong}» er ingen rolle. Velg blant: {Roles.Given.InWords()}.");
        }

        person.AccountId ??= (await Inviting.AccountOf(call.Accounts, email)).Id;
        return await Inviting.Give(call.Db, person, roles, stop) is { } refusal
            ? await Refuse($"{refusal.Says} ({refusal.Code})")
            : await call.Say(new { person = person.Key, roles = roles.Each() }, $"{person.Name}: {(roles == Platform.Rights.Role.None ? "ingen tilgang" : roles.Each().InWords())}");
    }

    /// <summary>The same erasure as on the page, and no way round its rules. Without the confirmation nothing is done but to say what would be.</summary>
    private static async Task<int> Erase(Call call, CancellationToken stop)
    {
        var email = call.Email.ToLowerInvariant();
        if (await call.Db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Email == email, stop) is not { } person)
        {
            return await Refuse($"Finner ingen med adressen {email}.");
        }

        if (!call.Parsed.GetValue(ForGood))
        {
            return await Refuse($"Sletting kan ikke angres. {person.Name} blir borte overalt, også i historikken og i kontoen; arbeidet blir stående uten navn. Skriv --for-good for å gjøre det.");
        }

        var (done, no) = await ErasePerson.Run(call.Services, person.Id, stop);
        if (no is not null)
        {
            return await Refuse($"{no.Says} ({no.Code})");
        }

        var places = await Mentions.Places(call.Db, Arenas.All, done!.Mentions, stop);
        return await call.Say(new { erased = true, instead = done.Instead, accountIsGone = done.IsAccountGone, mentions = done.Mentions.Zip(places, (mention, place) => new { mention.Entity, mention.Field, mention.RecordId, place.Title, place.Address, place.Around }) },
                $"Personen er slettet. I historikken heter hun eller han nå «{done.Instead}»." + string.Concat(places.Select(place => $"\nNavnet står fortsatt i {place.Kind}{(place.Title is null ? "" : $" «{place.Title}»")}, {place.Field}: «{place.Around}»{(place.Address is null ? "" : $" ({place.Address})")}")));
    }

    private static async Task<int> SetPassword(Call call, CancellationToken stop)
    {
        if (await AccountOf(call, stop) is not { } account)
        {
            return await Refuse($"Finner ingen med adressen {call.Email}. Legg til en person med: ./samspill user add {call.Email}");
        }

        var flaws = await ChangePassword.Set(call.Accounts, account, (await Console.In.ReadLineAsync(stop) ?? "").Trim());
        return flaws.Any ? await Refuse(string.Join(' ', flaws.All.Select(flaw => flaw.Message.ToString()))) : await call.Say(new { changed = account.Email }, $"Passordet til {account.Email} er satt. Andre innlogginger er avsluttet.");
    }

    private static async Task<int> MakeLink(Call call, CancellationToken stop)
    {
        if (await AccountOf(call, stop) is not { } account)
        {
            return await Refuse($"Finner ingen med adressen {call.Email}. Legg til en person med: ./samspill user add {call.Email}");
        }

        var address = await Inviting.LinkFor(call.Db, call.Site, account, call.Parsed.GetValue(To), stop);
        return await call.Say(new { link = address }, address);
    }

    /// <summary>The account of an address. Whoever an import put in a directory has none yet: then it is made, and she can sign in; what she sees there her roles decide. Null when nobody has the address.</summary>
    private static async Task<Account?> AccountOf(Call call, CancellationToken stop)
    {
        var email = call.Email.ToLowerInvariant();
        var account = await call.Accounts.FindByEmailAsync(email);
        foreach (var partnership in await call.Db.Set<Partnership>().AsNoTracking().Select(partnership => partnership.Id).ToListAsync(stop))
        {
            call.Db.ChangeTracker.Clear();
            call.Db.Scene.Enter(partnership);
            if (await call.Db.Set<Person>().SingleOrDefaultAsync(person => person.Email == email && person.AccountId == null, stop) is { } person)
            {
                account ??= await Inviting.AccountOf(call.Accounts, email);
                person.AccountId = account.Id;
                await call.Db.SaveChangesAsync(stop);
            }
        }

        return account is null ? null : await call.Accounts.FindByEmailAsync(email);
    }

    private static async Task<int> Refuse(string says)
    {
        await Console.Error.WriteLineAsync(says);
        return CommandLine.Refused;
    }

    private sealed record Call(ParseResult Parsed, SamspillDb Db, IServiceProvider Services)
    {
        public UserManager<Account> Accounts => Services.GetRequiredService<UserManager<Account>>();

        public SiteAddress Site => Services.GetRequiredService<SiteAddress>();

        public string Email => Parsed.GetValue(User.Email)!;

        /// <summary>The roles asked for; the word that is none, or null when all are.</summary>
        public string? Roles(out Platform.Rights.Role roles)
        {
            roles = Platform.Rights.Role.None;
            foreach (var word in (Parsed.GetValue(Role) ?? []).SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                if (Platform.Rights.Roles.Read(word) is not { } role)
                {
                    return word;
                }

                roles |= role;
            }

            return null;
        }

        public async Task<int> Say(object facts, string text)
        {
            await Console.Out.WriteLineAsync(Parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(facts, Answer.Wire) : text);
            return CommandLine.Done;
        }
    }
}
