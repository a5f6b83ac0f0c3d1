// Minutes whose words would act on what shows them: markup, formulas, terminal escapes.
const markup = `Minnesanteckningar <script>alert(1)</script>
Datum: 2025-05-21
Närvarande: Frideborg Ånäs, Milton Stensjövik

1. <script>alert(1)</script>
Frideborg Ånäs hälsade alla välkomna & gick igenom *dagordningen* | [länk](javascript:alert(1)).

2. Åtgärder
Vad	Vem	När
=HYPERLINK("http://bluff.example";"Öppna")	=cmd()	2025-06-01
+46 70 000 00 00 rings upp	Milton Stensjövik	2025-06-02
-1 stol lagas	Frideborg Ånäs	2025-06-03
@alla får anteckningarna	Milton Stensjövik	2025-06-04
	=1+1 räknas om	Frideborg Ånäs	2025-06-05

3. =1+1
Beslut: &lt;img src=x onerror=alert(1)&gt; köps inte in.

4. Nästa möte
Nästa möte hålls den 30 juni 2025.
`;

// CSI (colour, clear screen), OSC 8 (a link) and OSC 0 (the window's name), C1, direction overrides, a carriage return in a line.
const escapes = `Minnesanteckningar \u001b[31mrött\u001b[0m
Datum: 2025-05-21
Närvarande: Frideborg Ånäs, Milton \u202eStensjövik\u202c

1. Matsedeln\u001b[2J\u001b[H
Frideborg Ånäs \u001b]8;;http://bluff.example\u0007klickar här\u001b]8;;\u0007 och \u001b]0;ny rubrik\u0007 läser \u009b31mrött\u009b0m.
Beslut: Vi köper \u2066fisk\u2069 \u001b[5mtill\u001b[0m torsdagarna.

2. Åtgärder
Vad	Vem	När
Ring \u001b[8mosynligt\u001b[0m	Frideborg Ånäs	2025-06-01
Skriv \u202eomvänt\u202c\u009c	Milton Stensjövik	2025-06-02

3. Nästa möte
Nästa möte hålls den 30 juni 2025 på \u001b[41mKafé Lönn\u001b[0m.
`;

export const cases = [
  { path: "sv/markup-and-formulas", input: "input.txt", shows: "titles that are HTML, cells and owners that a spreadsheet would run: kept as words, and harmless in every output", make: () => Buffer.from(markup) },
  { path: "sv/terminal-escapes", input: "input.txt", shows: "terminal escapes and direction overrides in titles, names, tasks: nothing of them acts in any output", make: () => Buffer.from(escapes) },
];
