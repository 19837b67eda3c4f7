using FourPer1000.Collab.Web.Commands;
using FourPer1000.Collab.Web.Components;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Accounts;
using FourPer1000.Collab.Web.Features.Language;
using FourPer1000.Collab.Web.Features.Mailbox;
using FourPer1000.Collab.Web.Features.Proposals;
using FourPer1000.Collab.Web.Features.Results;
using FourPer1000.Collab.Web.Features.Rounds;
using FourPer1000.Collab.Web.Jobs;
using FourPer1000.Collab.Web.Live;
using FourPer1000.Collab.Web.Mail;
using FourPer1000.Collab.Web.Operations;

if (CommandLine.IsMeantBy(args))
{
    return await CommandLine.Run(args);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddSite();
builder.AddRequestLog();
builder.AddErrors();
builder.AddHealth();
builder.AddDatabase();
builder.AddMail();
builder.AddAccounts();
builder.AddMailbox();
builder.AddLive();
builder.AddJobs();
builder.AddRounds();
builder.AddProposals();
builder.AddResults();
builder.AddReader();
builder.AddPages();

var app = builder.Build();
app.UseSite();
app.UseRequestLog();
app.UseErrors();
app.UseOriginCheck();
app.UseRouting();
app.UseAccounts();
app.UsePages();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapLanguage();
app.MapAccounts();
app.MapRounds();
app.MapLive();
app.MapPages();
app.MapAbsence();

await app.Prepare();
app.PrintNotices();
await app.RunAsync();
return 0;
