using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets programme, organisations and people.</summary>
internal static class DirectoryRows
{
    public static async Task Read(Reading reading, CancellationToken stop)
    {
        var programmes = new Dictionary<string, ProgrammeRecord>(StringComparer.Ordinal);
        await reading.Each("programme", programmes, programme => programme.Key, (key, row) => new ProgrammeRecord { Key = key, Title = row.Required("title") }, Fill, stop);
        foreach (var row in reading.Rows("programme").Where(row => row.Text("phase_of") is not null))
        {
            if (row.Key("key") is { } key && programmes.TryGetValue(key.Value, out var phase) && reading.Refer(row, "phase_of", programmes) is { } whole)
            {
                phase.PhaseOf = whole.Id;
            }
        }

        await reading.Each("organisations", reading.Organisations, organisation => organisation.Key, (key, row) => new Organisation { Key = key, Name = row.Required("name") }, Fill, stop);
        await reading.Each("people", reading.People, person => person.Key, (key, row) => new Person { Key = key, Name = row.Required("name") }, (person, row) =>
        {
            person.Name = row.Required("name");
            person.Title = row.Text("title");
            person.OrganisationId = reading.Refer(row, "organisation", reading.Organisations)?.Id;
            person.Email = row.Text("email")?.ToLowerInvariant();
            person.Language = row.Choice("language", Language.Nb);
            person.Roles = row.List("roles").Select(role => Enum.TryParse<Role>(role.Replace("_", ""), true, out var found) ? found : Role.None).Aggregate(Role.None, (all, role) => all | role);
            person.IsDemo = row.Yes("demo");
        }, stop);
    }

    private static void Fill(ProgrammeRecord programme, Exchange.Folders.TableRow row)
    {
        programme.Title = row.Required("title");
        programme.Aim = row.Text("aim");
        programme.Finding = row.Text("finding");
        programme.Starts = row.Date("starts");
        programme.Ends = row.Date("ends");
        programme.EffectHorizon = row.Whole("effect_horizon");
        programme.Funder = row.Text("funder");
        programme.GrantReference = row.Text("grant_reference");
        programme.GrantAmount = row.Number("grant_amount");
        programme.StatedGoalCount = row.Whole("stated_goal_count");
        programme.GrantedText = row.Text("granted_text");
        programme.Bottleneck = row.Key("bottleneck");
        programme.MembersStated = row.Yes("members_stated");
        programme.IsDemo = row.Yes("demo");
    }

    private static void Fill(Organisation organisation, Exchange.Folders.TableRow row)
    {
        organisation.Name = row.Required("name");
        organisation.Number = OrganisationNumber.Read(row.Text("organisation_number"));
        organisation.Kind = row.Choice("kind", OrganisationKind.Other);
        organisation.MunicipalityCode = MunicipalityCode.Read(row.Text("municipality_code"));
        organisation.Part = row.Choice("part", OrganisationPart.None);
        organisation.MemberFrom = row.Date("member_from");
        organisation.MemberTo = row.Date("member_to");
        organisation.Remark = row.Text("remark");
        organisation.IsDemo = row.Yes("demo");
        if (row.Text("organisation_number") is not null && organisation.Number is null)
        {
            row.Fault("organisation_number", WrongNumber);
        }
    }

    private static readonly Text WrongNumber = new("Organisasjonsnummeret stemmer ikke. Det har ni sifre, og det siste er et kontrollsiffer.", "Organisasjonsnummeret stemmer ikkje. Det har ni siffer, og det siste er eit kontrollsiffer.", "The organisation number is wrong. It has nine digits, the last a check digit.");
}
