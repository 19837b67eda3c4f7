using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Web.Components.Texts;

namespace FourPer1000.Collab.Web.Features.Moderate.Desk;

/// <summary>What a moderator does next with a study, and by when. There is always exactly one.</summary>
/// <param name="Sentence">What to do; {0} is the number of the round or of proposals.</param>
/// <param name="Number">Fills {0}.</param>
/// <param name="Act">The words of the button.</param>
/// <param name="Address">Where it is done; null where nothing can be done but wait.</param>
/// <param name="By">The date that goes with it, filling {1}.</param>
/// <param name="IsPost">Whether the act is a form of the study page instead of a page of its own.</param>
internal sealed record NextStep(Phrase Sentence, int Number, Phrase Act, string? Address, DateTimeOffset? By = null, bool IsPost = false)
{
    public string Say(Reader reader) => reader.Say(Sentence, Number, By is { } by ? reader.Moment(by) : "");

    public static NextStep Of(StudyState state, DateTimeOffset now) => state.Current is { } round
        ? round.StateAt(now) switch
        {
            RoundState.Draft => Prepare(state, round),
            RoundState.Open => new(NextStepTexts.Wait, round.Number, NextStepTexts.Close, ModerateAddresses.Closing(state.Study.Id, round.Id), round.Deadline),
            RoundState.Due => new(NextStepTexts.Seal, round.Number, NextStepTexts.Close, ModerateAddresses.Closing(state.Study.Id, round.Id), round.Deadline),
            RoundState.Closed => new(
                NextStepTexts.ReadAndPublish, round.Number, NextStepTexts.Publish, ModerateAddresses.Publication(state.Study.Id, round.Id), round.Closing!.At),
            _ => GoOn(state, round),
        }
        : new(NextStepTexts.PlanFirst, 1, NextStepTexts.Plan, ModerateAddresses.NewRound(state.Study.Id));

    private static NextStep Prepare(StudyState state, Round round)
    {
        var study = state.Study.Id;
        return (state.Items.GetValueOrDefault(round.Id), state.Invitations) switch
        {
            (0, _) => new(NextStepTexts.AddItems, round.Number, NextStepTexts.AddItem, ModerateAddresses.NewItem(study, round.Id)),
            _ when state.Study.ConsentNumber == 0 => new(NextStepTexts.WriteConsent, round.Number, Method.ConsentFormTexts.Write, ModerateAddresses.Consent(study)),
            (_, 0) => new(NextStepTexts.InvitePanel, round.Number, NextStepTexts.Invite, ModerateAddresses.Panel(study)),
            _ => new(NextStepTexts.OpenRound, round.Number, NextStepTexts.Open, ModerateAddresses.Opening(study, round.Id)),
        };
    }

    private static NextStep GoOn(StudyState state, Round round) => state switch
    {
        { WaitingProposals: > 0 } => new(NextStepTexts.HandIn, state.WaitingProposals, NextStepTexts.ToProposals, "/proposals"),
        { HasFurtherRound: true } => new(NextStepTexts.PlanNext, round.Number + 1, NextStepTexts.Plan, ModerateAddresses.NewRound(state.Study.Id)),
        { Proposals.Count: 0 } => new(NextStepTexts.DraftProposals, round.Number, NextStepTexts.Draft, Address: null, IsPost: true),
        _ => new(NextStepTexts.Finished, round.Number, NextStepTexts.ToProposals, "/proposals"),
    };
}

internal static class NextStepTexts
{
    public static readonly Phrase PlanFirst = new("Plan round {0}.", "Planifier le tour {0}.", "Planificar la ronda {0}.");
    public static readonly Phrase PlanNext = new(
        "Plan round {0}, with the items that need a second look; or draft the proposals now.",
        "Planifier le tour {0}, avec les questions à revoir ; ou rédiger dès maintenant les propositions.",
        "Planificar la ronda {0}, con los ítems que piden otra mirada; o redactar ya las propuestas.");
    public static readonly Phrase AddItems = new("Add items to round {0}.", "Ajouter des questions au tour {0}.", "Añadir ítems a la ronda {0}.");
    public static readonly Phrase InvitePanel = new("Invite the panel.", "Inviter le panel.", "Invitar al panel.");
    public static readonly Phrase WriteConsent = new(
        "Write the consent text that the panel agrees to before its first answer.",
        "Rédiger le texte de consentement que le panel accepte avant sa première réponse.",
        "Escribir el texto de consentimiento que el panel acepta antes de su primera respuesta.");
    public static readonly Phrase OpenRound = new("Open round {0}.", "Ouvrir le tour {0}.", "Abrir la ronda {0}.");
    public static readonly Phrase Wait = new(
        "Round {0} is open until {1}. It closes by itself then.",
        "Le tour {0} est ouvert jusqu’au {1}. Il se clôt alors de lui-même.",
        "La ronda {0} está abierta hasta el {1}. Entonces se cierra sola.");
    public static readonly Phrase Seal = new(
        "Round {0} ended on {1}; nothing is accepted any more. It is being closed.",
        "Le tour {0} s’est terminé le {1} ; plus rien n’est accepté. La clôture est en cours.",
        "La ronda {0} terminó el {1}; ya no se acepta nada. Se está cerrando.");
    public static readonly Phrase ReadAndPublish = new(
        "Round {0} was closed on {1}. Read its results, write the synthesis and publish.",
        "Le tour {0} a été clos le {1}. Lire ses résultats, rédiger la synthèse et publier.",
        "La ronda {0} se cerró el {1}. Leer sus resultados, escribir la síntesis y publicar.");
    public static readonly Phrase DraftProposals = new(
        "Draft the proposals to the Secretariat from the results.",
        "Rédiger, à partir des résultats, les propositions au secrétariat.",
        "Redactar las propuestas a la Secretaría a partir de los resultados.");
    public static readonly Phrase HandIn = new(
        "Proposals that wait for you: {0}. Edit them and hand them to the Secretariat.",
        "Propositions qui vous attendent : {0}. Les relire et les transmettre au secrétariat.",
        "Propuestas que le esperan: {0}. Editarlas y entregarlas a la Secretaría.");
    public static readonly Phrase Finished = new(
        "The proposals are with the Secretariat. Nothing is left to do here.",
        "Les propositions sont auprès du secrétariat. Il ne reste rien à faire ici.",
        "Las propuestas están en la Secretaría. Aquí no queda nada por hacer.");

    public static readonly Phrase Plan = new("Plan the round", "Planifier le tour", "Planificar la ronda");
    public static readonly Phrase AddItem = new("Add an item", "Ajouter une question", "Añadir un ítem");
    public static readonly Phrase Invite = new("Invite people", "Inviter des personnes", "Invitar a personas");
    public static readonly Phrase Open = new("Open the round…", "Ouvrir le tour…", "Abrir la ronda…");
    public static readonly Phrase Close = new("Close the round…", "Clore le tour…", "Cerrar la ronda…");
    public static readonly Phrase Publish = new("Publish the results…", "Publier les résultats…", "Publicar los resultados…");
    public static readonly Phrase Draft = new("Draft the proposals", "Rédiger les propositions", "Redactar las propuestas");
    public static readonly Phrase ToProposals = new("Go to the proposals", "Voir les propositions", "Ir a las propuestas");
}
