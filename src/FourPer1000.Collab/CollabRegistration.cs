using FourPer1000.Collab.Accounts;
using FourPer1000.Collab.Answers;
using FourPer1000.Collab.Arguments;
using FourPer1000.Collab.Live;
using FourPer1000.Collab.Mail;
using FourPer1000.Collab.Panels;
using FourPer1000.Collab.Proposals;
using FourPer1000.Collab.Receipts;
using FourPer1000.Collab.Reference;
using FourPer1000.Collab.Studies;
using FourPer1000.Collab.Studies.RealTime;
using FourPer1000.Collab.Suggestions;
using FourPer1000.Collab.TaskForces;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Collab;

/// <summary>The use cases. The host adds the database, the clock, the announcer, the pseudonyms and the public address.</summary>
public static class CollabRegistration
{
    public static IServiceCollection AddCollab(this IServiceCollection services) => services
        .AddSingleton<AskedItems>()
        .AddSingleton<Pulse>()
        .AddSingleton<SaveAnswer>()
        .AddScoped<AccountBook>()
        .AddScoped<GiveRole>()
        .AddScoped<AppointModerator>()
        .AddScoped<EditProfile>()
        .AddScoped<AddFirstAdministrator>()
        .AddScoped<ChangeRights>()
        .AddScoped<SendSignInLink>()
        .AddScoped<UseSignInLink>()
        .AddScoped<UseSignInCode>()
        .AddScoped<StartSession>()
        .AddScoped<EndSession>()
        .AddScoped<ForgetSignIns>()
        .AddScoped<PanelMail>()
        .AddScoped<DecisionMail>()
        .AddScoped<LoadReference>()
        .AddScoped<DesignStudy>()
        .AddScoped<DescribeStudy>()
        .AddScoped<WriteConsent>()
        .AddScoped<ChangeProtocol>()
        .AddScoped<WriteItem>()
        .AddScoped<RewriteItem>()
        .AddScoped<RemoveItem>()
        .AddScoped<ReviseItem>()
        .AddScoped<PlanRound>()
        .AddScoped<DescribeRound>()
        .AddScoped<OpenRound>()
        .AddScoped<ExtendRound>()
        .AddScoped<RemindPanel>()
        .AddScoped<CloseRound>()
        .AddScoped<CloseDueRounds>()
        .AddScoped<PublishRound>()
        .AddScoped<InvitePanel>()
        .AddScoped<OpenInvitation>()
        .AddScoped<AnswerInvitation>()
        .AddScoped<WithdrawFromStudy>()
        .AddScoped<GiveConsent>()
        .AddScoped<RateYourself>()
        .AddScoped<SubmitSheet>()
        .AddScoped<OwnReceipts>()
        .AddScoped<OwnRecords>()
        .AddScoped<SupportReason>()
        .AddScoped<CountSupport>()
        .AddScoped<HideReason>()
        .AddScoped<ReleaseBatches>()
        .AddScoped<FreezeSnapshot>()
        .AddScoped<SuggestItem>()
        .AddScoped<DecideSuggestion>()
        .AddScoped<DraftProposals>()
        .AddScoped<SubmitProposal>()
        .AddScoped<SimilarProposals>()
        .AddScoped<DecideProposal>();
}
