using Samspill.Kernel;

namespace Samspill.Platform.Rights;

internal static class GateRefusals
{
    public static readonly Refusal SignInFirst = new("platform.sign-in", new("Logg inn først.", "Logg inn først.", "Sign in first."), RefusalKind.SignIn);
    public static readonly Refusal NotYours = new("platform.not-yours", new("Rollen din kan ikke gjøre dette. Spør prosjektlederen.", "Rolla di kan ikkje gjere dette. Spør prosjektleiaren.", "Your role cannot do this. Ask the project leader."), RefusalKind.Forbidden);
    public static readonly Refusal NotInScope = new("platform.not-in-scope", new("Nøkkelen kan ikke gjøre dette. Lag en som kan.", "Nøkkelen kan ikkje gjere dette. Lag ein som kan.", "The key cannot do this. Make one that can."), RefusalKind.Forbidden);
    public static readonly Refusal Closed = new("platform.programme-closed", new("Programmet ble avsluttet {0}, så ingenting nytt begynner her. Prosjektlederen kan åpne programmet igjen på oversikten.", "Programmet vart avslutta {0}, så ingenting nytt byrjar her. Prosjektleiaren kan opne programmet igjen på oversikta.", "The programme was closed on {0}, so nothing new begins here. The project leader can open the programme again on the overview."));
    public static readonly Refusal CrossSite = new("platform.cross-site", new("Skjemaet kom fra en annen nettside. Åpne siden her og prøv igjen.", "Skjemaet kom frå ei anna nettside. Opne sida her og prøv igjen.", "The form came from another site. Open the page here and retry."), RefusalKind.Forbidden);
}
