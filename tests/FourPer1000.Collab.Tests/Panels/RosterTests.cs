using System.Text;
using FourPer1000.Collab.Panels;

namespace FourPer1000.Collab.Tests.Panels;

public class RosterTests
{
    [Theory]
    [InlineData("awa@example.org;Awa Diop;fr")]
    [InlineData("awa@example.org\tAwa Diop\tfr")]
    [InlineData("awa@example.org, Awa Diop, FR")]
    [InlineData("\"awa@example.org\";\"Awa Diop\";\"Français\"")]
    [InlineData("name;language;e-mail\nAwa Diop;fr;awa@example.org")]
    [InlineData("Courriel;Nom;Langue\r\nawa@example.org;Awa Diop;français\r\n")]
    [InlineData("\uFEFFawa@example.org;Awa Diop;fr-CA\n\n")]
    public void A_person_is_read_however_the_columns_are_separated_and_named(string text) =>
        Assert.Equal([new Invitee("awa@example.org", "Awa Diop", Tongue.Fr)], Read(text).Invitees);

    [Fact]
    public void A_list_of_addresses_alone_is_enough() =>
        Assert.Equal(["a@example.org", "b@example.org"], Read("a@example.org\nb@example.org").Invitees.Select(invitee => invitee.Mail));

    [Fact]
    public void A_line_without_a_language_takes_the_one_chosen_for_all() =>
        Assert.Equal(Tongue.Es, Assert.Single(Roster.Read("a@example.org;Ana", Tongue.Es).Invitees).Tongue);

    [Fact]
    public void A_name_in_quotes_may_hold_the_separator() =>
        Assert.Equal("Diop, Awa \"la Verte\"", Assert.Single(Read("a@example.org,\"Diop, Awa \"\"la Verte\"\"\",fr").Invitees).Name);

    [Theory]
    [InlineData("awa.example.org;Awa;fr", "awa.example.org")]
    [InlineData("awa@example;Awa;fr", "awa@example")]
    [InlineData("Awa <awa@example.org>;Awa;fr", "Awa <awa@example.org>")]
    [InlineData(";Awa;fr", "")]
    public void A_mail_address_that_cannot_be_one_is_named_with_its_line(string line, string value)
    {
        var problem = Assert.Single(Read("ok@example.org;Ok;en\n" + line).Problems);

        Assert.Equal((2, RosterProblems.Mail, value), (problem.Number, problem.Problem, problem.Value));
    }

    [Fact]
    public void A_language_of_another_family_is_named_with_its_line()
    {
        var problem = Assert.Single(Read("a@example.org;A;de").Problems);

        Assert.Equal((1, RosterProblems.Language, "de"), (problem.Number, problem.Problem, problem.Value));
    }

    [Fact]
    public void An_address_that_differs_only_in_case_is_the_same_person()
    {
        var roster = Read("Awa@Example.org;Awa;fr\nawa@example.org;Awa Diop;fr");

        Assert.Single(roster.Invitees);
        Assert.Equal(1, roster.Lines[1].RepeatsLine);
        Assert.Empty(roster.Problems);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Accents_survive_the_encodings_of_spreadsheets(Encoding encoding)
    {
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("z@example.org;Zoë Núñez;es")];

        Assert.Equal("Zoë Núñez", Assert.Single(Read(RosterText.Decode(file)).Invitees).Name);
    }

    public static TheoryData<Encoding> Encodings() =>
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Encoding.Unicode,
        Encoding.BigEndianUnicode,
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    ];

    [Fact]
    public void Nothing_but_blank_lines_is_nobody() => Assert.Empty(Read(" \n;;\n\t\n").Lines);

    private static Roster Read(string text) => Roster.Read(text, Tongue.En);
}
