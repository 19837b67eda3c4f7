using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Persistence;
using FourPer1000.Collab.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Collab.Panels;

/// <summary>A panelist agrees to the consent text of a study. Nothing is announced and nothing goes into the journal: it would say who.</summary>
public sealed class GiveConsent(CollabDb db, TimeProvider clock, Pseudonyms pseudonyms)
{
    /// <param name="studyId">The study.</param>
    /// <param name="number">The version that the person has read. Agreeing twice is agreeing once.</param>
    /// <param name="by">Somebody of the panel.</param>
    /// <exception cref="Absent">The person is not of this panel.</exception>
    public async Task Now(Guid studyId, int number, Person by, CancellationToken cancel = default)
    {
        await db.Write(() => Give(studyId, number, by, cancel), cancel);
        await db.ForgetRowOrder(studyId, cancel);
    }

    private async Task Give(Guid studyId, int number, Person by, CancellationToken cancel)
    {
        var panels = await db.PanelsOf(by, pseudonyms, cancel);
        if (!panels.TryGetValue(studyId, out var panelist))
        {
            throw new Absent("panel");
        }

        var study = await db.Studies.AsNoTracking().Where(s => s.Id == studyId).OrAbsent(cancel);
        ConsentRules.IsToTheCurrentText.Enforce(number == study.ConsentNumber && number > 0);
        if (!await db.Consents.AnyAsync(consent => consent.PanelistId == panelist && consent.Number == number, cancel))
        {
            db.Consents.Add(new Consent { PanelistId = panelist, Number = number, On = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) });
        }
    }
}

public static class ConsentRules
{
    /// <summary>It holds for whatever a panelist adds, and for nothing that a panelist takes back.</summary>
    public static readonly Rule ComesFirst = new("consent.missing", new(
        "Please read the consent text of the study and agree to it first.",
        "Veuillez d’abord lire le texte de consentement de l’étude et l’accepter.",
        "Lea primero el texto de consentimiento del estudio y acéptelo."));

    public static readonly Rule IsToTheCurrentText = new("consent.is-to-the-current-text", new(
        "The text has changed since you opened this page. Please read it again.",
        "Le texte a changé depuis que vous avez ouvert cette page. Veuillez le relire.",
        "El texto ha cambiado desde que abrió esta página. Léalo de nuevo, por favor."));
}
