using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Plans.Register;

/// <summary>What stands about a plan, as it is typed and shown.</summary>
/// <param name="Municipality">The municipality's key.</param>
/// <param name="Responsible">The key of the one who answers for its revision; null when nobody is named.</param>
public sealed record PlanFields(string Title, string Municipality, PlanKind Kind, PlanStage Stage, DateOnly? AdoptedOn, string? Decision, DateOnly? ReviseBy, string? Responsible, string? Remark)
{
    internal const int MostTitle = 200;

    internal static async Task<PlanFields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var municipality = input.Required("municipality", PlanWords.MunicipalityMissing, Key.MaxLength);
        var kind = input.Choice<PlanKind>("kind");
        var stage = input.Choice<PlanStage>("stage");
        var fields = new PlanFields(input.Required("title", PlanWords.TitleMissing, MostTitle), municipality, kind ?? default, stage ?? default, input.Date("adoptedOn"), input.Text("decision", 300), input.Date("reviseBy"), input.Text("responsible", Key.MaxLength), input.Text("remark", 2000));
        input.Flaws.Require(kind is not null || input.Flaws.Of("kind").Any(), "kind", PlanWords.KindMissing);
        input.Flaws.Require(stage is not null || input.Flaws.Of("stage").Any(), "stage", PlanWords.StageMissing);
        input.Flaws.Require(fields.AdoptedOn is null || fields.ReviseBy is null || fields.ReviseBy > fields.AdoptedOn, "reviseBy", PlanWords.RevisedBeforeAdopted);
        input.Flaws.Require(fields.AdoptedOn is null || stage is PlanStage.Adopted or PlanStage.Ended, "adoptedOn", PlanWords.NotYetAdopted);
        if (municipality.Length > 0)
        {
            input.Flaws.Require(await db.Organisation(municipality, stop) is { Kind: OrganisationKind.Municipality }, "municipality", PlanWords.MunicipalityMissing);
        }

        input.Flaws.Require(fields.Responsible is null || await db.Person(fields.Responsible, stop) is not null, "responsible", PlanWords.ResponsibleUnknown);
        return fields;
    }

    internal static async Task<PlanFields> Of(Plan plan, SamspillDb db, CancellationToken stop)
    {
        var municipality = (await db.Municipalities(stop)).First(row => row.Id == plan.OrganisationId);
        var responsible = plan.ResponsibleId is { } person ? (await db.People(stop)).FirstOrDefault(row => row.Id == person)?.Key : null;
        return new(plan.Title, municipality.Key, plan.Kind, plan.Stage, plan.AdoptedOn, plan.Decision, plan.ReviseBy, responsible, plan.Remark);
    }

    internal async Task WriteOn(Plan plan, SamspillDb db, CancellationToken stop)
    {
        plan.Title = Title;
        plan.OrganisationId = (await db.Organisation(Municipality, stop))!.Id;
        (plan.Kind, plan.Stage, plan.AdoptedOn, plan.Decision, plan.ReviseBy, plan.Remark) = (Kind, Stage, AdoptedOn, Decision, ReviseBy, Remark);
        plan.ResponsibleId = Responsible is null ? null : (await db.Person(Responsible, stop))!.Id;
    }
}
