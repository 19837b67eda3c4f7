using FourPer1000.Collab.Web.Components;
using FourPer1000.Collab.Web.Components.Texts;
using FourPer1000.Collab.Web.Features.Language;
using FourPer1000.Collab.Web.Operations;

var builder = WebApplication.CreateBuilder(args);
builder.AddSite();
builder.AddReader();
builder.AddPages();

var app = builder.Build();
app.UseSecurityHeaders();
app.UsePages();

app.MapStaticAssets().AllowAnonymous();
app.MapLanguage();
app.MapPages();

await app.RunAsync();
