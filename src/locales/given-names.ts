/**
 * Common given names of the countries whose minutes are read, of all generations. Minutes between people who know each other name them so, with no list of
 * who was there; a name alone at the head of a sentence is then all that tells a person from a noun. Left out are names that are words of a language as
 * well (`Per`, `Bo`, `Will`, `Mark`, `Sten`, `Anders`), and what is written small somewhere in a document is no name there.
 */
const NAMES = `
Aafke Aage Aaron Aart Aase Abdul Abigail Achim Adam Adriaan Adrian Adèle Agathe Agneta Agnieszka Agnès Ahmed Aidan Aino Aisha Aki Aksel Alain Alan Alban Albert Albin Aleksi Alex Alexander Alexandra
Alfred Ali Alice Alie Alina Aline Alison Allison Alma Alva Amanda Amandine Amelia Amina Amir Amy Amélie Anaïs Andrea Andreas Andrew André Andrée Andy Anette Angela Anita Anja Anke Ann Anna Anne
Anne-Mari Anne-Marie Anne-Sophie Anneke Annelies Anneliese Annemarie Annet Annette Anni Annick Annika Annukka Anssi Antero Anthony Antje Antoine Antoinette Anton Antoon Antti Anu Ari Arie Arild
Arjan Arnaud Arne Arnfinn Arno Arnold Arthur Arto Arvid Asbjørn Asger Ashley Asko Aslak Asta Astri Astrid Aulis Aurélie Aurélien Axel Baptiste Barbara Barbro Bart Bas Bastian Bea Beate Benedikt
Benedikte Bengt Benjamin Benoit Benoît Bente Berend Berit Bernadette Bernard Bernd Bernhard Bert Bertil Bertrand Beth Bettina Betty Bianca Birgit Birgitta Birthe Bjarne Bjarte Björn Bjørg Bjørn
Bodil Bram Brandon Brenda Brett Brian Brigitte Brita Britt Britta Bruce Bruno Bryan Bård Béatrice Börje Callum Camilla Camille Carin Carina Carl Carol Carole Carolina Caroline Carolyn Carsten
Catherine Cathrine Cathy Cecilia Cees Chantal Charles Charlotta Charlotte Cheryl Chloé Chris Christa Christel Christelle Christer Christian Christiane Christina Christine Christoffer Christoph
Christophe Christopher Cindy Claire Clare Claude Claudia Claudine Clemens Clémence Clément Coen Colette Colin Connor Conny Conrad Corinne Cornelia Cornelis Corrie Craig Cynthia Cyril Cécile Cédric
Céline Daan Dagmar Dagny Damien Daniel Daniela Danielle Danièle Darren Dave David Debbie Deborah Debra Delphine Denis Denise Dennis Derek Detlef Diana Diane Didier Dieter Dietmar Dirk Dirk-Jan
Dmitri Dominik Dominique Donald Donna Dorien Doris Dorothea Dorothy Dorothée Dorte Dorthe Douglas Duncan Dylan Ebba Eberhard Eckhard Eddie Edith Eduard Edvin Edward Edwin Eefje Eero Eetu Eeva Egon
Eija Eileen Einar Eirik Eivind Ejvind Elaine Eleanor Elena Eliane Elias Elin Elina Eline Elisabet Elisabeth Elise Elizabeth Elke Ella Ellen Elli Ellinor Elly Elodie Elsa Elsebeth Elvira Emelie Emil
Emilia Emilie Emily Emma Emmanuel Emmanuelle Endre Eric Erik Erika Erja Erkki Erling Erwin Esa Esben Eskil Espen Essi Estelle Esther Etienne Eva Evan Evelien Evelina Evert Ewa Eystein Fabian
Fabien Fabienne Fabrice Fanny Farah Fatima Felicia Felix Femke Ferdinand Fernand Filip Fiona Flemming Fleur Florian Frances Francien Francis Franck Frank Frans Franziska François Françoise
Frederik Fredrik Fredrika Frida Friedrich Frits Fritz Frode Frédéric Frédérique Gabi Gabriel Gabriele Gabriella Gareth Gary Gavin Gaëlle Gaëtan Geert Geir Geneviève Geoff Geoffrey Georg George
Georges Gerald Gerard Gerben Gerd Gerda Gerhard Gerrit Gert Gert-Jan Gertrud Ghislaine Gijs Gilbert Gilles Gillian Ginette Gisela Gitte Goedele Goran Gordon Graham Greg Gregor Gregory Greta Grete
Grethe Grégory Gudrun Guido Guillaume Gunhild Gunilla Gunn Gunnar Guri Gustaf Gustav Guus Guylaine Gérald Gérard Göran Gösta Günter Günther Hamid Hampus Hanna Hannah Hanne Hanneke Hannele Hannes
Hannu Hans Hans-Peter Harald Harm Harmen Harri Harriet Harry Hartmut Hassan Heather Hedvig Hege Heidi Heike Heikki Heiko Heiner Heini Heinrich Heinz Heleen Helen Helena Helene Helga Heli Helle 
Helmut Hendrik Henk Henna Henning Henny Henri Henriette Henrik Henry Herbert Herman Hermann Hervé Hilda Hilde Hildegard Hilkka Holger Horst Howard Hubert Hugh Hugo Huguette Hussein Huub Håkan Hélène
Ian Ib Ibrahim Ida Idar Iida Iiris Ilkka Ilona Ilse Ine Ineke Ines Inge Ingeborg Ingela Ingemar Inger Ingo Ingrid Ingunn Inka Irene Irja Irma Irmgard Isaac Isabel Isabella Isabelle Isak Ivan
Ivana Ivar Jaakko Jaana Jaap Jacob Jacqueline Jacques Jakob James Jamie Jan Jan-Willem Jana Jane Janet Jani Janice Janina Janine Janne Janneke Jannike Jantje Jari Jarkko Jarmo Jasmin Jason Jasper
Jean Jean-Claude Jean-François Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jeanette Jeanne Jeannine Jeff Jeffrey Jelle Jenna Jennifer Jenny Jens Jeppe
Jere Jeremy Jerker Jeroen Jesper Jessica Jette Jill Jim Joachim Joakim Joan Joanna Joanne Jocelyne Jochen Joe Joel Joep Johan Johanna Johannes John Joke Jon Jonas Jonathan Joni Joop Joost Jop Joris
Jorunn Jos Josef Josefin Josefine Joseph Josette Josh Joshua Josiane Jouko Jouni Jovan Joyce Joël Joëlle Judith Judy Juha Juhani Juho Jukka Jules Julia Julian Julie Julien Juliette Jurgen Jussi
Justin Jutta Jyri Jyrki Jytte Jérémie Jérémy Jérôme Jörgen Jørgen Jørn Jürgen Kaare Kaarina Kai Kaisa Kaja Kajsa Kalle Kamilla Karel Karen Kari Karianne Karim Karin Karine Karl Karl-Heinz Karolina
Karsten Kasper Katariina Katarina Katarzyna Kate Katharina Katherine Kathleen Kathrin Kathy Kati Katie Katja Katrin Katrine Kauko Kees Keith Kelly Ken Kenneth Kerry Kerstin Ketil Kevin Khadija
Kilian Kim Kine Kirsi Kirsten Kirsti Kjartan Kjell Kjersti Kjetil Klaas Klara Klas Klaus Knud Knut Koen Konrad Konstantin Koos Krista Kristian Kristin Kristina Kristoffer Krzysztof Kurt Kyle
Laetitia Laila Lara Larry Lars Lasse Lassi Laura Lauren Laurence Laurent Lauri Laurie Lea Leena Leif Leila Lena Lene Lennart Leo Leon Leonie Lesley Leslie Lia Liam Lianne Lieke Liesbeth Liisa
Lilian Liliane Lillian Lina Linda Lindsay Linette Linnea Linnéa Linus Lionel Lisa Lisbeth Lise Liselotte Lone Lorenz Lori Lorraine Lothar Lotta Lotte Louis Louise Lova Lovisa Loïc Luc Lucas Lucette
Lucie Lucien Lucy Ludvig Luisa Lukas Luke Lutz Luuk Lydie Lynn Maaike Maarit Maarten Machteld Madeleine Mads Magali Magdalena Magne Magnhild Magnus Maija Maiju Maja Malcolm Malene Malin Manfred
Manon Manuel Manuela Marc Marc-André Marcel Marco Marcus Marek Margaret Margareta Margaux Margit Margot Mari Maria Marianne Marie Marie-Claire Marie-Claude Marie-France Marie-Noëlle Marie-Pierre
Marie-Thérèse Marieke Marijke Marika Marina Mario Marion Marit Marius Marja Marjan Marjatta Marjo Marjolein Marketta Markku Marko Markus Marleen Marlene Marlies Marloes Martha Martijn Martin Martine
Martti Mary Maryse Mathias Mathieu Mathijs Mathilde Matilda Mats Matt Matthew Matthias Matthieu Matti Mattias Maud Maureen Mauri Maurice Maxence Maxime Maximilian Megan Mehmet Meike Melanie Melissa
Melker Menno Merel Merete Merethe Merja Mervi Mette Mia Michael Michaela Michel Micheline Michelle Michiel Michèle Mieke Miia Mika Mikael Mike Mikkel Mikko Milla Minna Mira Miranda Mireille Mirja
Mirjam Mirva Moa Mogens Mohamed Mohammed Molly Mona Monica Monika Monique Morgane Moritz Morten Muhammad Muriel Mustafa Mylène Myriam Märta Måns Mélanie Nadia Nadine Nadja Nadège Nancy Nanna Naomi
Nasrin Natalia Natalie Natascha Nathalie Nathan Neil Nicholas Nick Nicklas Niclas Nico Nicola Nicolas Nicole Niek Niels Nigel Niina Niklas Nils Nina Noah Noora Norbert Norman Noémie Noëlle
Nynke Oddbjørn Oddvar Odile Olaf Olav Ole Olena Olga Oliver Olivia Olivier Olle Olli Olof Omar Oscar Oskar Osman Ottar Otto Outi Paavo Palle Pam Pamela Panu Pascal Pascale Pasi Patrice Patricia
Patrick Patrik Paul Paula Paulette Pauli Pauline Pavel Peggy Pekka Pelle Pentti Pernilla Pernille Pertti Peter Peter-Jan Petra Petri Petteri Phil Philip Philipp Philippe Pia Pierre Pierre-Yves Piet
Pieter Pim Piotr Pirjo Pirkko Pontus Poul Preben Päivi Pål Quentin Rachel Ragna Ragnar Ragnhild Raija Raili Raimo Rainer Ralf Ralph Ramon Randi Raphaël Rashid Rasmus Raymond Rebecca Rebecka Reetta
Regina Reidar Reidun Reijo Reinhard Reino Renate Renaud Rene René Rianne Richard Rick Rickard Riikka Riitta Rik Rikard Rikke Risto Rita Ritva Roar Rob Robert Robin Roel Roelof Roger Rogier Roland
Rolf Romain Ronald Ronja Roope Roosa Rosemarie Rosemary Roy Ruben Rudolf Rudy Rune Russell Rutger Ruth Ruud Ryan Régine Régis Rémi Rémy Rüdiger Saara Sabine Sabrina Saija Sakari Sally Samantha
Sami Samira Sampo Samuel Sander Sandra Sanna Sanne Sara Sarah Sari Sascha Saskia Satu Scott Sean Sebastian Seija Selma Seppo Serge Shane Sharon Shaun Sheila Shirley Sietske Signe Sigrid Sigurd Sigve
Silja Silke Silvia Simon Simone Sindre Sini Siri Sirpa Sissel Siv Sjaak Sjoerd Snorre Sofie Solange Solveig Sonja Sophie Stacey Stanley Steen Stefan Stefanie Steffen Steffi Stellan Stephan Stephanie
Stephen Steve Steven Stian Stijn Stina Stine Stuart Sture Stéphane Stéphanie Susan Susanna Susanne Suzanne Svante Svein Sven Svend Svenja Sverre Svetlana Swantje Sylvain Sylvia Sylvie Sébastien
Séverine Søren Tage Taina Tamara Taneli Tanja Tapani Tapio Tara Tarja Taru Tatjana Teemu Teija Teppo Teresa Terese Terhi Terhikki Terje Tero Terry Terttu Teun Thea Theo Theresa Therese Thibault
Thibaut Thierry Thijs Thomas Thor Thorbjørn Thorsten Théo Thérèse Tiia Tiina Tilda Tilman Tim Timo Timothy Timothée Tina Tine Tineke Tobias Todd Tom Tomas Tomasz Tommi Tommy Tone Toni Tony Toon Topi
Tora Torben Torbjörn Torbjørn Tord Tore Torill Torstein Torsten Tove Tracey Tracy Trevor Trine Tristan Troels Trond Trude Trudy Truus Trygve Tuija Tuomas Tuomo Turid Tuula Tuva Tyra Tytti Uffe
Ulf Ulla Ulrich Ulrik Ulrika Ulrike Unni Unto Urpo Ursula Ute Uwe Vagn Valentin Valerie Valérie Vanessa Veerle Vegard Verena Veronica Vesa Vibeke Vicky Victor Victoria Vidar Viktor Viktoria Ville
Villy Vilma Vincent Virginie Virpi Virve Viviane Vladimir Volker Väinö Véronique Walter Waltraud Wayne Wendy Werner Wiebe Wiebke Wilhelm Willem William Wilma Wim Winfried Wolfgang Wouter Xavier Yann
Yannick Yasmin Ylva Yngve Yngvild Yusuf Yves Yvette Yvonne Zach Zahra Zoe Zoran Zoé Åge Åke Åsa Åse Åshild Édouard Éliane Élise Élodie Émilie Éric Étienne Örjan Östen Øystein Øyvind
`;

/** As written, with capitals. */
export const givenNames: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u));
