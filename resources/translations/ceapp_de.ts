<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About ceapp</source>
        <translation>Über ceapp</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Open a photo, brush over a region, and a context encoder fills it.</source>
        <translation>Foto öffnen, einen Bereich übermalen, und ein Context Encoder füllt ihn.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>ceapp is free software under the Apache licence, version 2.0. It uses Qt under the LGPL, version 3: you may replace the Qt in it by your own. Everything that it is made of, and under which licence, is listed below; every model has terms of its own, which its card tells.</source>
        <translation>ceapp ist freie Software unter der Apache-Lizenz, Version 2.0. Es verwendet Qt unter der LGPL, Version 3: Sie dürfen das enthaltene Qt durch Ihr eigenes ersetzen. Unten steht alles, woraus das Programm besteht, und unter welcher Lizenz; für jedes Modell gelten eigene Bedingungen, die in seiner Karte stehen.</translation>
    </message>
    <message>
        <source>Licence: </source>
        <translation>Lizenz: </translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Quelle: </translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <translation>Das Paket enthält keinen Text seiner Lizenz.</translation>
    </message>
</context>
<context>
    <name>BeforeView</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>What it is for, in one sentence</source>
        <translation>Wofür es gut ist, in einem Satz</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>One set of pictures a line, with its terms; or: not known</source>
        <translation>Eine Bildersammlung je Zeile, mit ihren Bedingungen; oder: nicht bekannt</translation>
    </message>
    <message>
        <source>Research only</source>
        <translation>Nur Forschung</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Its layers make a net for {0} x {0} px. The file says no more of itself.</source>
        <translation>Die Schichten ergeben ein Netz für {0} x {0} px. Mehr sagt die Datei nicht über sich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Füllt</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Its terms allow</source>
        <translation>Erlaubt ist</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cannot be used: {}</source>
        <translation>Nicht verwendbar: {}</translation>
    </message>
    <message>
        <source>Scores on pictures that it never saw</source>
        <translation>Werte auf Bildern, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>A bundled photo with a hole, and how this model fills it</source>
        <translation>Ein mitgeliefertes Foto mit einem Loch, und wie dieses Modell es füllt</translation>
    </message>
    <message>
        <source>Filling the bundled photos…</source>
        <translation>Die mitgelieferten Fotos werden gefüllt…</translation>
    </message>
    <message>
        <source>Fills holes in pictures of: {}</source>
        <translation>Füllt Löcher in Bildern von: {}</translation>
    </message>
    <message>
        <source>Judges fills while a model is trained; fills nothing</source>
        <translation>Beurteilt Füllungen, während ein Modell trainiert wird; füllt selbst nichts</translation>
    </message>
    <message>
        <source>Finds faces for others; fills nothing</source>
        <translation>Findet Gesichter für andere Modelle; füllt selbst nichts</translation>
    </message>
    <message>
        <source>Finds face masks; fills nothing</source>
        <translation>Findet Gesichtsmasken; füllt nichts</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>{0} x {0} px</source>
        <translation>{0} x {0} px</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} Schritte</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>comes with ceapp</source>
        <translation>mit ceapp geliefert</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>being computed…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a photo</source>
        <translation>Wählen Sie ein Foto</translation>
    </message>
    <message>
        <source>Or take one: it appears here.</source>
        <translation>Oder nehmen Sie eines auf: Es erscheint hier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More photos</source>
        <translation>Weitere Fotos</translation>
    </message>
    <message>
        <source>Photo {}</source>
        <translation>Foto {}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>No model drew in this photo since it was opened, so none can be asked</source>
        <translation>Seit dem Öffnen hat kein Modell in diesem Foto gezeichnet; es lässt sich keines fragen</translation>
    </message>
    <message>
        <source>The model draws it again, mirrored and moved a little…</source>
        <translation>Das Modell zeichnet es noch einmal, gespiegelt und etwas verschoben …</translation>
    </message>
    <message>
        <source>Violet: the model draws the same again; yellow: something else. Sure can be wrong</source>
        <translation>Violett: Das Modell zeichnet dasselbe noch einmal; gelb: etwas anderes. Sicher kann falsch sein</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{} % of the pixels are bit for bit those of the original; {} differ</source>
        <translation>{} % der Pixel gleichen dem Original Bit für Bit; {} sind anders</translation>
    </message>
</context>
<context>
    <name>CrewPage</name>
    <message>
        <source>What the booth has done</source>
        <translation>Was der Stand geleistet hat</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Füllungen</translation>
    </message>
    <message>
        <source>Quick fills</source>
        <translation>Schnelle Füllungen</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Wartezeit (Median)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Count from zero</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Back to the demo</source>
        <translation>Zurück zur Vorführung</translation>
    </message>
    <message>
        <source>End the demo</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept as number {}. Ask the crew for it.</source>
        <translation>Behalten als Nummer {}. Fragen Sie am Stand danach.</translation>
    </message>
    <message>
        <source>Leave some of the photo unpainted.</source>
        <translation>Lassen Sie einen Teil des Fotos frei.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Still there? Touch the screen to go on: {}</source>
        <translation>Noch da? Tippen Sie auf den Bildschirm, um weiterzumachen: {}</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
        <source>Time a fill on each</source>
        <translation>Füllung auf jedem Gerät messen</translation>
    </message>
    <message>
        <source>Fill a bundled photo on each device that can be used</source>
        <translation>Füllt ein mitgeliefertes Foto auf jedem verwendbaren Gerät</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Filling a photo, a few times on each…</source>
        <translation>Ein Foto wird auf jedem Gerät einige Male gefüllt…</translation>
    </message>
    <message>
        <source>One fill of 512 x 512 px with {}, without the time to load it.</source>
        <translation>Eine Füllung von 512 x 512 px mit {}, ohne die Zeit zum Laden.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>The paper: {}.</source>
        <translation>In der Arbeit: {}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This is the last photo of its folder</source>
        <translation>Das ist das letzte Foto in seinem Ordner</translation>
    </message>
    <message>
        <source>This is the first photo of its folder</source>
        <translation>Das ist das erste Foto in seinem Ordner</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>{} is not there any more</source>
        <translation>{} ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed, or lies on a disk that is not connected</source>
        <translation>Die Datei wurde verschoben, umbenannt oder gelöscht, oder sie liegt auf einem Laufwerk, das nicht verbunden ist</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>Foto kopiert</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
</context>
<context>
    <name>FillButton</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide — ceapp</source>
        <translation>Handbuch — ceapp</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Brush over what should go, then press Enter.</source>
        <translation>Übermalen Sie, was weg soll, und drücken Sie dann Enter.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Memory that undo takes</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <source>{} of {} MiB</source>
        <translation>{} von {} MiB</translation>
    </message>
    <message>
        <source>Memory that undo takes. When it is full, the oldest steps are let go.</source>
        <translation>Speicher für Rückgängig. Ist er voll, werden die ältesten Schritte verworfen.</translation>
    </message>
    <message>
        <source>So far {} were.</source>
        <translation>Bisher waren es {}.</translation>
    </message>
</context>
<context>
    <name>HoleMix</name>
    <message>
        <source>Holes to practise on</source>
        <translation>Löcher zum Üben</translation>
    </message>
    <message>
        <source>Choose pictures first: holes are shown on them.</source>
        <translation>Wählen Sie zuerst Bilder: Darauf werden die Löcher gezeigt.</translation>
    </message>
    <message>
        <source>Other &amp;holes</source>
        <translation>Andere &amp;Löcher</translation>
    </message>
</context>
<context>
    <name>KeyboardHand</name>
    <message>
        <source>Press D to draw here, &lt; and &gt; for other steps</source>
        <translation>D drücken, um hier zu malen; &lt; und &gt; ändern die Schrittweite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>{} px a step</source>
        <translation>{} px je Schritt</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>übermalt</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log — ceapp</source>
        <translation>Ereignisprotokoll — ceapp</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Noch wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>It is kept in {}</source>
        <translation>Es liegt in {}</translation>
    </message>
</context>
<context>
    <name>LoopPage</name>
    <message>
        <source>Brush it away</source>
        <translation>Einfach wegwischen</translation>
    </message>
    <message>
        <source>Touch the screen and try it</source>
        <translation>Tippen Sie auf den Bildschirm und probieren Sie es aus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>See the log</source>
        <translation>Ereignisprotokoll ansehen</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Press Tab to see the tools and panels again</source>
        <translation>Tab drücken, um Werkzeuge und Bedienfelder wieder zu sehen</translation>
    </message>
    <message>
        <source>Drop a photo to open it; several, or a folder of them, for a batch</source>
        <translation>Ein Foto hier ablegen öffnet es; mehrere oder ein Ordner kommen in den Stapel</translation>
    </message>
</context>
<context>
    <name>MaskMenu</name>
    <message>
        <source>Grow the mask</source>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Wider on every side by, px:</source>
        <translation>Auf jeder Seite breiter um, px:</translation>
    </message>
    <message>
        <source>Narrower on every side by, px:</source>
        <translation>Auf jeder Seite schmaler um, px:</translation>
    </message>
    <message>
        <source>Shrink the mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Fade out around what is painted over, px:</source>
        <translation>Übergang um das Übermalte herum, px:</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Weiche Kante für die Maske</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>No face mask was found in this photo.</source>
        <translation>In diesem Foto wurde keine Gesichtsmaske gefunden.</translation>
    </message>
    <message>
        <source>Paint over what you want to take away.</source>
        <translation>Übermalen Sie, was Sie entfernen möchten.</translation>
    </message>
    <message>
        <source>Face masks are painted over. Fill completes the faces below them: what it puts there is a guess, not what these people look like.</source>
        <translation>Die Gesichtsmasken sind übermalt. „Füllen“ ergänzt die Gesichter darunter: Was es einsetzt, ist geraten, nicht das Aussehen dieser Menschen.</translation>
    </message>
    <message>
        <source>No date stamp was found in this photo.</source>
        <translation>In diesem Foto wurde kein Datumsstempel gefunden.</translation>
    </message>
    <message>
        <source>The date stamp is painted over. Fill takes it away.</source>
        <translation>Der Datumsstempel ist übermalt. „Füllen“ nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ModeBox</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>What suits each place</source>
        <translation>Was zu jeder Stelle passt</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>A model draws faces, and elsewhere says how edges and colours run on</source>
        <translation>Ein Modell zeichnet Gesichter und sagt anderswo, wie Kanten und Farben weitergehen</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>From the photo&apos;s own pixels: grass, gravel, leaves, fabric</source>
        <translation>Aus den Pixeln des Fotos: Gras, Kies, Laub, Stoff</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Colours flow in from around: sky, skin, walls</source>
        <translation>Farben fließen vom Rand herein: Himmel, Haut, Wände</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Check a checkpoint and add it; or drop it here</source>
        <translation>Einen Checkpoint prüfen und hinzufügen; oder hier ablegen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>Ab jetzt mit diesem Modell füllen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the model&apos;s file, card and all, elsewhere</source>
        <translation>Die Datei des Modells samt Karte an einen anderen Ort schreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete the file; models that come with ceapp stay</source>
        <translation>Die Datei löschen; mit ceapp gelieferte Modelle bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Drag the frame to see another part of the photo</source>
        <translation>Rahmen ziehen, um einen anderen Teil des Fotos zu sehen</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Your photo is still here; save it. What happened is written in {}</source>
        <translation>Ihr Foto ist noch da; speichern Sie es. Was geschehen ist, steht in {}</translation>
    </message>
    <message>
        <source>Loading what the first fill needs…</source>
        <translation>Was die erste Füllung braucht, wird geladen…</translation>
    </message>
    <message>
        <source>Loading {}…</source>
        <translation>{} wird geladen…</translation>
    </message>
    <message>
        <source>The settings hold until you close ceapp, but could not be kept</source>
        <translation>Die Einstellungen gelten, bis Sie ceapp schließen, konnten aber nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Drop a photo here, or press Ctrl+O to open one</source>
        <translation>Ziehen Sie ein Foto hierher, oder drücken Sie Strg+O</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>For the crew</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Back to the demo</source>
        <translation>Zurück zur Vorführung</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>Too many tries. Wait half a minute.</source>
        <translation>Zu viele Versuche. Warten Sie eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Undo discard</source>
        <translation>Verwerfen rückgängig machen</translation>
    </message>
    <message>
        <source>What was kept of {} is discarded</source>
        <translation>Was von {} aufbewahrt war, ist verworfen</translation>
    </message>
    <message>
        <source>Work on {} was not saved when ceapp ended</source>
        <translation>Die Arbeit an {} war nicht gespeichert, als ceapp endete</translation>
    </message>
    <message>
        <source>It was kept at {}: the mask and all fills</source>
        <translation>Sie wurde um {} gesichert: die Maske und alle Füllungen</translation>
    </message>
    <message>
        <source>What you painted on {} and did not fill was kept</source>
        <translation>Was Sie auf {} übermalt und nicht gefüllt haben, wurde gesichert</translation>
    </message>
    <message>
        <source>It is from {}</source>
        <translation>Es ist von {}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The window changes when ceapp starts again</source>
        <translation>Das Fenster ändert sich, wenn ceapp neu startet</translation>
    </message>
    <message>
        <source>Your photo is opened again, too.</source>
        <translation>Ihr Foto wird dabei wieder geöffnet.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys and gestures — ceapp</source>
        <translation>Tasten und Gesten — ceapp</translation>
    </message>
    <message>
        <source>Mouse and pen</source>
        <translation>Maus und Stift</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>left button, pen</source>
        <translation>linke Taste, Stift</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>right button, Alt, pen&apos;s eraser</source>
        <translation>rechte Taste, Alt, Radierer des Stifts</translation>
    </message>
    <message>
        <source>Straight line, square, circle</source>
        <translation>Gerade Linie, Quadrat, Kreis</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>Mausrad, Finger spreizen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Space, middle button, two fingers</source>
        <translation>Leertaste, mittlere Taste, zwei Finger</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Umschalt und Mausrad</translation>
    </message>
    <message>
        <source>Size and hardness</source>
        <translation>Größe und Härte</translation>
    </message>
    <message>
        <source>Alt and right button</source>
        <translation>Alt und rechte Taste</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>Original sehen</translation>
    </message>
    <message>
        <source>hold Tab or \</source>
        <translation>Tab oder \ halten</translation>
    </message>
    <message>
        <source>Hide tools and panels</source>
        <translation>Werkzeuge und Bedienfelder ausblenden</translation>
    </message>
    <message>
        <source>tap Tab</source>
        <translation>Tab antippen</translation>
    </message>
    <message>
        <source>Choose a variation</source>
        <translation>Variante wählen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Move the cross</source>
        <translation>Fadenkreuz bewegen</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>This key instead of those that the command has</source>
        <translation>Diese Taste anstelle derer, die der Befehl hat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This key beside those that the command has</source>
        <translation>Diese Taste zusätzlich zu denen, die der Befehl hat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take all keys from the command</source>
        <translation>Dem Befehl alle Tasten nehmen</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The keys that ceapp comes with</source>
        <translation>Die Tasten, mit denen ceapp geliefert wird</translation>
    </message>
    <message>
        <source>{} too</source>
        <translation>auch {}</translation>
    </message>
    <message>
        <source>New key for {}:</source>
        <translation>Neue Taste für {}:</translation>
    </message>
    <message>
        <source>{} {}; choose another key.</source>
        <translation>{} {}; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{} belongs to {} so far. Set or Add takes it from there.</source>
        <translation>{} gehört bisher zu {}. „Festlegen“ oder „Hinzufügen“ nimmt die Taste von dort.</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a photo…</source>
        <translation>Foto öffnen…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Try it on a sample</source>
        <translation>An einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
    <message>
        <source>The photos that you open are listed here.</source>
        <translation>Hier stehen die Fotos, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget which photos were opened; the photos stay</source>
        <translation>Vergessen, welche Fotos geöffnet wurden; die Fotos bleiben</translation>
    </message>
    <message>
        <source>Back to {}</source>
        <translation>Zurück zu {}</translation>
    </message>
    <message>
        <source>Or drop a photo anywhere in this window</source>
        <translation>Oder ziehen Sie ein Foto irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>Take things out of photos</source>
        <translation>Dinge aus Fotos entfernen</translation>
    </message>
    <message>
        <source>1.  Open a photo.</source>
        <translation>1.  Foto öffnen.</translation>
    </message>
    <message>
        <source>2.  Brush over what should go.</source>
        <translation>2.  Übermalen, was weg soll.</translation>
    </message>
    <message>
        <source>3.  Press Enter.</source>
        <translation>3.  Enter drücken.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Wiese</translation>
    </message>
    <message>
        <source>Take the fir out</source>
        <translation>Die Tanne entfernen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Take the badge off</source>
        <translation>Das Abzeichen entfernen</translation>
    </message>
    <message>
        <source>Open this photo, which comes with ceapp</source>
        <translation>Dieses Foto öffnen, das mit ceapp kommt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the pointer is: pixels from the left and from the top</source>
        <translation>Wo der Zeiger ist: Pixel von links und von oben</translation>
    </message>
    <message>
        <source>Size and depth of the photo</source>
        <translation>Größe und Bittiefe des Fotos</translation>
    </message>
    <message>
        <source>Pixels of the screen for one of the photo</source>
        <translation>Bildschirmpixel für ein Pixel des Fotos</translation>
    </message>
    <message>
        <source>Where fills are computed</source>
        <translation>Wo Füllungen berechnet werden</translation>
    </message>
    <message>
        <source>Memory that ceapp takes, undo included</source>
        <translation>Arbeitsspeicher, den ceapp belegt, samt Rückgängig</translation>
    </message>
    <message>
        <source>Where fills are computed: {}</source>
        <translation>Wo Füllungen berechnet werden: {}</translation>
    </message>
    <message>
        <source>, alpha</source>
        <translation>, Alpha</translation>
    </message>
    <message>
        <source>{width} × {height} px, {depth}-bit</source>
        <translation>{width} × {height} px, {depth} Bit</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Earlier steps</source>
        <translation>Frühere Schritte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
</context>
<context>
    <name>VariationsPanel</name>
    <message>
        <source>Fills to choose from appear here.</source>
        <translation>Hier erscheinen Füllungen zur Auswahl.</translation>
    </message>
    <message>
        <source>Variation {}</source>
        <translation>Variante {}</translation>
    </message>
</context>
<context>
    <name>_FillLoop</name>
    <message>
        <source>Fill when closed</source>
        <translation>Beim Schließen füllen</translation>
    </message>
    <message>
        <source>What you have drawn around is filled at once, without Enter</source>
        <translation>Was Sie umrandet haben, wird sofort gefüllt, ohne Enter</translation>
    </message>
</context>
<context>
    <name>_Hardness</name>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How much of the brush paints wholly; towards its edge it fades ({ and })</source>
        <translation>Wie viel des Pinsels voll malt; zum Rand hin läuft er aus ({ und })</translation>
    </message>
</context>
<context>
    <name>_PaintBar</name>
    <message>
        <source>Brush with a finger over what should go. Two fingers zoom in.</source>
        <translation>Übermalen Sie mit dem Finger, was weg soll. Mit zwei Fingern vergrößern Sie.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Thin brush</source>
        <translation>Dünner Pinsel</translation>
    </message>
    <message>
        <source>Medium brush</source>
        <translation>Mittlerer Pinsel</translation>
    </message>
    <message>
        <source>Wide brush</source>
        <translation>Breiter Pinsel</translation>
    </message>
</context>
<context>
    <name>_Pen</name>
    <message>
        <source>Pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>A pen that is pressed lightly paints narrower</source>
        <translation>Ein leicht aufgedrückter Stift malt schmaler</translation>
    </message>
</context>
<context>
    <name>_ResultBar</name>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Brush more</source>
        <translation>Weiter malen</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
</context>
<context>
    <name>_Size</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the brush in pixels of the photo ([ and ], or Shift and the wheel)</source>
        <translation>Größe des Pinsels in Pixeln des Fotos ([ und ], oder Umschalt und das Mausrad)</translation>
    </message>
</context>
<context>
    <name>_Tolerance</name>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How much colours may differ from the one you click on, 0 to 255</source>
        <translation>Wie weit Farben von der angeklickten abweichen dürfen, 0 bis 255</translation>
    </message>
</context>
<context>
    <name>_WaitBar</name>
    <message>
        <source>Opening the photo…</source>
        <translation>Das Foto wird geöffnet…</translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation>Wird gefüllt…</translation>
    </message>
</context>
<context>
    <name>ceapp</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About ceapp</source>
        <translation>Über &amp;ceapp</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotos &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Animation…</source>
        <translation>&amp;Animation…</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Sta&amp;pel…</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Clear mask</source>
        <translation>Maske &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <translation>Foto &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation>&amp;Nicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Draw at the cross</source>
        <translation>Am &amp;Fadenkreuz malen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radiergummi</translation>
    </message>
    <message>
        <source>&amp;Export before and after</source>
        <translation>Vorher und nachher &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Export mask…</source>
        <translation>Maske e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Feather…</source>
        <translation>&amp;Weiche Kante…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Erweitern…</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>Pinsel här&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Invert mask</source>
        <translation>Maske &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Line from top to bottom</source>
        <translation>Linie von &amp;oben nach unten</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Ereignisprotokoll</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Next in folder</source>
        <translation>&amp;Nächstes im Ordner</translation>
    </message>
    <message>
        <source>&amp;Next variation</source>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>Lauf &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>Im Editor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Panels at the side</source>
        <translation>&amp;Bedienfelder an der Seite</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <translation>Als &amp;neues Foto einfügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>P&amp;olygon</translation>
    </message>
    <message>
        <source>&amp;Previous in folder</source>
        <translation>&amp;Vorheriges im Ordner</translation>
    </message>
    <message>
        <source>&amp;Previous variation</source>
        <translation>&amp;Vorherige Variante</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Shrink…</source>
        <translation>&amp;Verkleinern…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Side by side…</source>
        <translation>&amp;Nebeneinander…</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pinsel &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Teach it</source>
        <translation>&amp;Anlernen</translation>
    </message>
    <message>
        <source>Teach &amp;it a shoot</source>
        <translation>Fotoser&amp;ie anlernen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>Modell &amp;trainieren…</translation>
    </message>
    <message>
        <source>&amp;Train on from it…</source>
        <translation>Damit &amp;weitertrainieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Use in the editor</source>
        <translation>Im Editor &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Was sich geändert hat</translation>
    </message>
    <message>
        <source>0.1 is usual</source>
        <translation>0,1 ist üblich</translation>
    </message>
    <message>
        <source>&amp;1  Pictures</source>
        <translation>&amp;1  Bilder</translation>
    </message>
    <message>
        <source>1 takes whole pictures</source>
        <translation>1 nimmt ganze Bilder</translation>
    </message>
    <message>
        <source>1e-4 is the paper&apos;s</source>
        <translation>1e-4 ist der Wert der Arbeit</translation>
    </message>
    <message>
        <source>&amp;2  Parameters</source>
        <translation>&amp;2  Parameter</translation>
    </message>
    <message>
        <source>&amp;3  Run</source>
        <translation>&amp;3  Lauf</translation>
    </message>
    <message>
        <source>&amp;4  Report</source>
        <translation>&amp;4  Bericht</translation>
    </message>
    <message>
        <source>A GPU ran out of memory</source>
        <translation>Einer GPU ging der Speicher aus</translation>
    </message>
    <message>
        <source>A batch of {batch} is more than the {train} pictures to train on</source>
        <translation>Ein Batch von {batch} ist mehr als die {train} Trainingsbilder</translation>
    </message>
    <message>
        <source>A copy of a model learns from what is known of these photos, for a minute or two. Then it fills holes in them that it never saw; it is kept only if it fills them better than the model as it was.</source>
        <translation>Eine Kopie eines Modells lernt ein bis zwei Minuten lang aus dem, was von diesen Fotos bekannt ist. Dann füllt sie darin Löcher, die sie nie gesehen hat; behalten wird sie nur, wenn sie das besser kann als das bisherige Modell.</translation>
    </message>
    <message>
        <source>A fill is running.</source>
        <translation>Eine Füllung läuft.</translation>
    </message>
    <message>
        <source>A folder with one for each</source>
        <translation>Ein Ordner mit einer je Foto</translation>
    </message>
    <message>
        <source>A mask is a picture, named as its photo</source>
        <translation>Eine Maske ist ein Bild, das heißt wie sein Foto</translation>
    </message>
    <message>
        <source>A second critic looks at the surroundings of the hole alone.</source>
        <translation>Ein zweiter Kritiker sieht nur die Umgebung des Lochs an.</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <source>A training is running in {folder}</source>
        <translation>In {folder} läuft ein Training</translation>
    </message>
    <message>
        <source>A {shape} hole hardly ever covers {least:.0%} to {most:.0%} of a picture</source>
        <translation>Ein Loch der Form {shape} bedeckt kaum je {least:.0%} bis {most:.0%} eines Bildes</translation>
    </message>
    <message>
        <source>About {wanted} of memory are needed, {free} are free</source>
        <translation>Etwa {wanted} Speicher werden gebraucht, {free} sind frei</translation>
    </message>
    <message>
        <source>Above 1, random squares are cut from pictures up to so many times larger.</source>
        <translation>Über 1 werden zufällige Quadrate aus Bildern geschnitten, die bis zu so viele Male größer sind.</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add --resume to go on with that batch, or choose another folder</source>
        <translation>Setzen Sie jenen Stapel mit --resume fort, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Fügen Sie es noch einmal hinzu</translation>
    </message>
    <message>
        <source>Add it with --summary and --data, or in the window, under Settings, Models</source>
        <translation>Fügen Sie es mit --summary und --data hinzu, oder im Fenster unter Einstellungen, Modelle</translation>
    </message>
    <message>
        <source>Add one on the page Models</source>
        <translation>Fügen Sie auf der Seite „Modelle“ eines hinzu</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add photos first.</source>
        <translation>Fügen Sie zuerst Fotos hinzu.</translation>
    </message>
    <message>
        <source>Add some of the event</source>
        <translation>Fügen Sie einige der Serie hinzu</translation>
    </message>
    <message>
        <source>Add the photos of a folder</source>
        <translation>Fotos eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Adversarial weight</source>
        <translation>Gewicht des Kritikers</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All around is smooth: colours and grain are all it takes.</source>
        <translation>Ringsum ist alles glatt: Farben und Körnung genügen.</translation>
    </message>
    <message>
        <source>All but one</source>
        <translation>Alle außer einem</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All-Age-Faces, 11,298 pictures: collected from the web, cite the authors&apos; paper</source>
        <translation>All-Age-Faces, 11 298 Bilder: aus dem Netz gesammelt, Aufsatz der Autoren zitieren</translation>
    </message>
    <message>
        <source>All-Age-Faces: 11,298 pictures collected from the web, cite the paper</source>
        <translation>All-Age-Faces: 11 298 Bilder, aus dem Netz gesammelt, Aufsatz zitieren</translation>
    </message>
    <message>
        <source>Another batch is writing into {folder}</source>
        <translation>Ein anderer Stapel schreibt gerade in {folder}</translation>
    </message>
    <message>
        <source>Another number gives other first weights, holes and order; the same one repeats a run.</source>
        <translation>Eine andere Zahl ergibt andere Anfangsgewichte, Löcher und Reihenfolgen; dieselbe wiederholt einen Lauf.</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask for 1 or more</source>
        <translation>Verlangen Sie 1 oder mehr</translation>
    </message>
    <message>
        <source>Ask for the weights as .safetensors</source>
        <translation>Bitten Sie um die Gewichte als .safetensors</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or choose another place</source>
        <translation>Bitten Sie den Besitzer um Erlaubnis, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it</source>
        <translation>Bitten Sie den Besitzer um Erlaubnis, oder kopieren Sie die Datei</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto: what suits the place</source>
        <translation>Auto: was zur Stelle passt</translation>
    </message>
    <message>
        <source>BMP has no place for the {name}</source>
        <translation>BMP hat keinen Platz für: {name}</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batch — ceapp</source>
        <translation>Stapel — ceapp</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before above a line, after below it; drag the line</source>
        <translation>Vorher über einer Linie, nachher darunter; die Linie lässt sich ziehen</translation>
    </message>
    <message>
        <source>Before and after beside one another</source>
        <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
        <source>Before and after in turn, as an animated WebP</source>
        <translation>Vorher und nachher im Wechsel, als animiertes WebP</translation>
    </message>
    <message>
        <source>Before and after in two views that move and zoom together</source>
        <translation>Vorher und nachher in zwei Ansichten, die sich gemeinsam bewegen und zoomen</translation>
    </message>
    <message>
        <source>Before and after; hold Tab or \ to see the original alone</source>
        <translation>Vorher und nachher; Tab oder \ halten, um nur das Original zu sehen</translation>
    </message>
    <message>
        <source>Before at the left of a line, after at its right; drag the line</source>
        <translation>Vorher links einer Linie, nachher rechts davon; die Linie lässt sich ziehen</translation>
    </message>
    <message>
        <source>Better by {gain:.2f} dB: kept as {name}</source>
        <translation>Um {gain:.2f} dB besser: behalten als {name}</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Bo&amp;x</source>
        <translation>Re&amp;chteck</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rechtecke</translation>
    </message>
    <message>
        <source>Bring it back, then --resume</source>
        <translation>Holen Sie ihn zurück, dann --resume</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another run</source>
        <translation>Holen Sie den Ordner zurück, oder wählen Sie einen anderen Lauf</translation>
    </message>
    <message>
        <source>Brush over what is to be filled</source>
        <translation>Übermalen Sie, was gefüllt werden soll</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Pinselstriche</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>CPU: asked for</source>
        <translation>CPU: so gewünscht</translation>
    </message>
    <message>
        <source>CPU: the GPU ran out of memory</source>
        <translation>CPU: der GPU ging der Speicher aus</translation>
    </message>
    <message>
        <source>CPU: {why}</source>
        <translation>CPU: {why}</translation>
    </message>
    <message>
        <source>Call it otherwise, e.g. {free}</source>
        <translation>Nennen Sie es anders, z. B. {free}</translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation>Nennen Sie sie {name}</translation>
    </message>
    <message>
        <source>Call it {name}{suffix}</source>
        <translation>Nennen Sie es {name}{suffix}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change how ceapp works</source>
        <translation>Ändern, wie ceapp arbeitet</translation>
    </message>
    <message>
        <source>Channels of the critic&apos;s six units.</source>
        <translation>Kanäle der sechs Einheiten des Kritikers.</translation>
    </message>
    <message>
        <source>Channels of the generator&apos;s units, six in the paper&apos;s net: wider knows more, and is larger and slower.</source>
        <translation>Kanäle der Einheiten des Generators, sechs im Netz der Arbeit: breiter weiß mehr und ist größer und langsamer.</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>Choose a .safetensors checkpoint that ceapp wrote</source>
        <translation>Wählen Sie einen .safetensors-Checkpoint, den ceapp geschrieben hat</translation>
    </message>
    <message>
        <source>Choose a checkpoint that ceapp wrote</source>
        <translation>Wählen Sie einen Checkpoint, den ceapp geschrieben hat</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>Wählen Sie einen Dateinamen</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Wählen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Choose a folder or a tar of pictures</source>
        <translation>Wählen Sie einen Ordner oder ein Tar-Archiv mit Bildern</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>Wählen Sie einen Ordner, den es gibt</translation>
    </message>
    <message>
        <source>Choose a model whose card says {known!r}</source>
        <translation>Wählen Sie ein Modell, dessen Karte „{known}“ angibt</translation>
    </message>
    <message>
        <source>Choose a name with {known}</source>
        <translation>Wählen Sie einen Namen mit {known}</translation>
    </message>
    <message>
        <source>Choose a photo in it</source>
        <translation>Wählen Sie ein Foto darin</translation>
    </message>
    <message>
        <source>Choose a smaller batch size or picture size</source>
        <translation>Wählen Sie eine kleinere Batchgröße oder Bildgröße</translation>
    </message>
    <message>
        <source>Choose a smaller batch_size, then --resume</source>
        <translation>Wählen Sie eine kleinere batch_size, dann --resume</translation>
    </message>
    <message>
        <source>Choose a smaller size</source>
        <translation>Wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
        <source>Choose a {formats} file</source>
        <translation>Wählen Sie eine Datei in einem der Formate {formats}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Choose another folder for the results</source>
        <translation>Wählen Sie einen anderen Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Choose another folder for the run</source>
        <translation>Wählen Sie einen anderen Ordner für den Lauf</translation>
    </message>
    <message>
        <source>Choose another mode or model</source>
        <translation>Wählen Sie einen anderen Modus oder ein anderes Modell</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Choose another model, or copy the file once more</source>
        <translation>Wählen Sie ein anderes Modell, oder kopieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>Choose folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation>Wählen Sie Ordner oder Tar-Archive mit JPEG-, PNG-, WebP-, BMP- oder TIFF-Dateien</translation>
    </message>
    <message>
        <source>Choose larger photos, or leave this one out</source>
        <translation>Wählen Sie größere Fotos, oder lassen Sie dieses weg</translation>
    </message>
    <message>
        <source>Choose more or larger photos, or paint over less of them</source>
        <translation>Wählen Sie mehr oder größere Fotos, oder übermalen Sie weniger davon</translation>
    </message>
    <message>
        <source>Choose more photos, or paint over less</source>
        <translation>Wählen Sie mehr Fotos, oder übermalen Sie weniger</translation>
    </message>
    <message>
        <source>Choose of {choices}</source>
        <translation>Wählen Sie aus {choices}</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wählen Sie einen</translation>
    </message>
    <message>
        <source>Choose one of {choices}</source>
        <translation>Möglich sind {choices}</translation>
    </message>
    <message>
        <source>Choose one of {formats}</source>
        <translation>Möglich sind {formats}</translation>
    </message>
    <message>
        <source>Choose other holes, least_hole or most_hole</source>
        <translation>Wählen Sie andere holes, least_hole oder most_hole</translation>
    </message>
    <message>
        <source>Choose photos and press “Teach it”: what came of it is told here.</source>
        <translation>Wählen Sie Fotos und drücken Sie „Anlernen“: Was daraus wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>Choose photos of the event</source>
        <translation>Fotos der Serie wählen</translation>
    </message>
    <message>
        <source>Choose some of the event</source>
        <translation>Wählen Sie einige der Serie</translation>
    </message>
    <message>
        <source>Choose the checkpoint of a context encoder that ceapp trained</source>
        <translation>Wählen Sie den Checkpoint eines Context Encoders, den ceapp trainiert hat</translation>
    </message>
    <message>
        <source>Choose the device auto, or cpu</source>
        <translation>Wählen Sie das Gerät auto oder cpu</translation>
    </message>
    <message>
        <source>Choose the folder of a run: one with events.csv in it</source>
        <translation>Wählen Sie den Ordner eines Laufs: einen, in dem events.csv liegt</translation>
    </message>
    <message>
        <source>Choose the folder that a training writes to</source>
        <translation>Wählen Sie den Ordner, in den ein Training schreibt</translation>
    </message>
    <message>
        <source>Choose the masks</source>
        <translation>Masken wählen</translation>
    </message>
    <message>
        <source>Choose where the masks are.</source>
        <translation>Wählen Sie, wo die Masken sind.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter, a double click or the first corner closes it, Backspace takes a corner back</source>
        <translation>Ecke um Ecke anklicken; Enter, ein Doppelklick oder die erste Ecke schließt das Polygon, die Rücktaste nimmt eine Ecke zurück</translation>
    </message>
    <message>
        <source>Click on a colour: it is painted everywhere in the photo</source>
        <translation>Auf eine Farbe klicken: Sie wird im ganzen Foto übermalt</translation>
    </message>
    <message>
        <source>Click on a colour: what hangs together with it is painted</source>
        <translation>Auf eine Farbe klicken: Was damit zusammenhängt, wird übermalt</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>Close other programs first</source>
        <translation>Schließen Sie zuerst andere Programme</translation>
    </message>
    <message>
        <source>Close other programs, or make the photo smaller</source>
        <translation>Schließen Sie andere Programme, oder verkleinern Sie das Foto</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>Closing the loop fills what is inside, without Enter.</source>
        <translation>Wird die Schlinge geschlossen, füllt das den Inhalt, ohne Enter.</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Commands that have other keys than those they come with.</source>
        <translation>Befehle, die andere Tasten haben als mitgeliefert.</translation>
    </message>
    <message>
        <source>Compute fills on</source>
        <translation>Füllungen berechnen auf</translation>
    </message>
    <message>
        <source>Copy it once more</source>
        <translation>Kopieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>Copy it once more from where it came</source>
        <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle</translation>
    </message>
    <message>
        <source>Copy the result to the clipboard</source>
        <translation>Das Ergebnis in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cosine lets the learning rate fall to 1 % by the last step, which settles fine detail.</source>
        <translation>Kosinus senkt die Lernrate bis zum letzten Schritt auf 1 %, wodurch sich feine Details setzen.</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Critic&apos;s head start</source>
        <translation>Vorsprung des Kritikers</translation>
    </message>
    <message>
        <source>Critic&apos;s learning rate</source>
        <translation>Lernrate des Kritikers</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the file of {name} for good?</source>
        <translation>Die Datei von {name} endgültig löschen?</translation>
    </message>
    <message>
        <source>Develop it to JPEG, PNG or TIFF with another program first</source>
        <translation>Entwickeln Sie es zuerst mit einem anderen Programm zu JPEG, PNG oder TIFF</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Den zurückgenommenen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Drag a box over what is to be filled; the right button or Alt erases, Shift makes it square</source>
        <translation>Ein Rechteck über das ziehen, was gefüllt werden soll; die rechte Taste oder Alt radiert, Umschalt macht es quadratisch</translation>
    </message>
    <message>
        <source>Drag an ellipse over what is to be filled; Shift makes it a circle</source>
        <translation>Eine Ellipse über das ziehen, was gefüllt werden soll; Umschalt macht sie zum Kreis</translation>
    </message>
    <message>
        <source>Draw around what is to be filled; the right button or Alt takes away</source>
        <translation>Umranden, was gefüllt werden soll; die rechte Taste oder Alt nimmt weg</translation>
    </message>
    <message>
        <source>Draw lines between the pixels of the photo when they are near</source>
        <translation>Linien zwischen den Pixeln des Fotos zeigen, wenn sie nah genug sind</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Ziehen Sie Fotos oder Ordner hierher</translation>
    </message>
    <message>
        <source>E&amp;llipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>EXIF data</source>
        <translation>EXIF-Daten</translation>
    </message>
    <message>
        <source>Each is filled where its mask is white. Masks are pictures of the photo&apos;s size: one for each photo in a folder, or one for all.</source>
        <translation>Jedes wird gefüllt, wo seine Maske weiß ist. Masken sind Bilder in der Größe des Fotos: eine je Foto in einem Ordner, oder eine für alle.</translation>
    </message>
    <message>
        <source>Each under its photo&apos;s name, with a recipe beside it. The photos stay as they are.</source>
        <translation>Jedes unter dem Namen seines Fotos, mit einem Rezept daneben. Die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Ended without a word</source>
        <translation>Ohne Nachricht beendet</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Erase at the &amp;cross</source>
        <translation>Am Fade&amp;nkreuz radieren</translation>
    </message>
    <message>
        <source>Every face mask in a photo is filled. What is put there is a guess, and not what these people look like.</source>
        <translation>Jede Gesichtsmaske in einem Foto wird gefüllt. Was eingesetzt wird, ist geraten und nicht das Aussehen dieser Menschen.</translation>
    </message>
    <message>
        <source>Every hole shape has the share 0</source>
        <translation>Jede Lochform hat den Anteil 0</translation>
    </message>
    <message>
        <source>Every key on one sheet, and what mouse and pen do</source>
        <translation>Alle Tasten auf einem Blatt, und was Maus und Stift tun</translation>
    </message>
    <message>
        <source>Every stroke and box is filled at once, without Enter.</source>
        <translation>Jeder Strich und jedes Rechteck wird sofort gefüllt, ohne Enter.</translation>
    </message>
    <message>
        <source>Export before and after</source>
        <translation>Vorher und nachher exportieren</translation>
    </message>
    <message>
        <source>Export keeps a copy of it elsewhere.</source>
        <translation>Mit „Exportieren“ bleibt anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Export the mask</source>
        <translation>Maske exportieren</translation>
    </message>
    <message>
        <source>Export {}</source>
        <translation>{} exportieren</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Face mask</source>
        <translation>Gesichtsmaske</translation>
    </message>
    <message>
        <source>Face masks, found by a model</source>
        <translation>Gesichtsmasken, von einem Modell gefunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fill a&amp;gain</source>
        <translation>Erneut fü&amp;llen</translation>
    </message>
    <message>
        <source>Fill as soon as the brush is lifted</source>
        <translation>Füllen, sobald der Pinsel abhebt</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <translation>Füllung abgebrochen</translation>
    </message>
    <message>
        <source>Fill each stroke and box at once, without Enter</source>
        <translation>Jeden Strich und jedes Rechteck sofort füllen, ohne Enter</translation>
    </message>
    <message>
        <source>Fill many photos, each where its mask says</source>
        <translation>Viele Fotos füllen, jedes dort, wo seine Maske es sagt</translation>
    </message>
    <message>
        <source>Fill mode at the start</source>
        <translation>Füllmodus beim Start</translation>
    </message>
    <message>
        <source>Fill the chosen photos once more in another mode</source>
        <translation>Die gewählten Fotos in einem anderen Modus noch einmal füllen</translation>
    </message>
    <message>
        <source>Fill what is painted from what is around it</source>
        <translation>Füllt das Übermalte aus dem, was darum herum ist</translation>
    </message>
    <message>
        <source>Fill when a lasso is closed</source>
        <translation>Füllen, wenn ein Lasso geschlossen wird</translation>
    </message>
    <message>
        <source>Fill when the brush is &amp;lifted</source>
        <translation>Füllen, sobald der &amp;Pinsel abhebt</translation>
    </message>
    <message>
        <source>Filled with {what}</source>
        <translation>Gefüllt mit {what}</translation>
    </message>
    <message>
        <source>Filled with {what} in {seconds:.1f} s</source>
        <translation>Gefüllt mit {what} in {seconds:.1f} s</translation>
    </message>
    <message>
        <source>Filled: {how}</source>
        <translation>Gefüllt: {how}</translation>
    </message>
    <message>
        <source>Filling, {percent} %</source>
        <translation>Wird gefüllt, {percent} %</translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation>Wird gefüllt…</translation>
    </message>
    <message>
        <source>Find d&amp;ate stamp</source>
        <translation>&amp;Datumsstempel suchen</translation>
    </message>
    <message>
        <source>Find more fills for the hole that was filled last, with the mode and model that are chosen now; what was found before stays to choose from</source>
        <translation>Findet weitere Füllungen für das zuletzt gefüllte Loch, mit dem jetzt gewählten Modus und Modell; was vorher gefunden wurde, bleibt zur Auswahl</translation>
    </message>
    <message>
        <source>Finds the face that a hole lies on, for `--model auto`; it fills nothing.</source>
        <translation>Findet das Gesicht, auf dem ein Loch liegt, für `--model auto`; füllt selbst nichts.</translation>
    </message>
    <message>
        <source>Finds the pixels of face masks; it fills nothing.</source>
        <translation>Findet die Pixel von Gesichtsmasken; füllt selbst nichts.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Follow a run that was started elsewhere, or on the command line</source>
        <translation>Einem Lauf folgen, der anderswo oder auf der Befehlszeile gestartet wurde</translation>
    </message>
    <message>
        <source>For another GPU, install the torch that {} names for it with pip into the environment of ceapp, and start ceapp again.</source>
        <translation>Für eine andere GPU installieren Sie mit pip das torch, das {} dafür nennt, in die Umgebung von ceapp, und starten Sie ceapp neu.</translation>
    </message>
    <message>
        <source>For any hole in framed faces; the best so far</source>
        <translation>Für jedes Loch in gerahmten Gesichtern; bisher das beste</translation>
    </message>
    <message>
        <source>For photos</source>
        <translation>Für Fotos</translation>
    </message>
    <message>
        <source>For photos of any kind; slow to learn on a CPU</source>
        <translation>Für Fotos aller Art; lernt auf einer CPU langsam</translation>
    </message>
    <message>
        <source>For photos that were none before; a JPEG keeps the quality that it came with.</source>
        <translation>Für Fotos, die vorher keine JPEGs waren; ein JPEG behält die Qualität, mit der es kam.</translation>
    </message>
    <message>
        <source>For research only: so are the pictures that it learnt from, or nobody knows their terms.</source>
        <translation>Nur für die Forschung: Das gilt für die Bilder, aus denen es gelernt hat, oder deren Bedingungen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Format for new files</source>
        <translation>Format für neue Dateien</translation>
    </message>
    <message>
        <source>Fused kernels</source>
        <translation>Verschmolzene Rechenschritte</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Give --data folders or tars of JPEG, PNG, WebP, BMP or TIFF files</source>
        <translation>Geben Sie --data Ordner oder Tar-Archive mit JPEG-, PNG-, WebP-, BMP- oder TIFF-Dateien</translation>
    </message>
    <message>
        <source>Give both the same width and height</source>
        <translation>Geben Sie beiden dieselbe Breite und Höhe</translation>
    </message>
    <message>
        <source>Give it more time or more photos; the model as it was is unchanged.</source>
        <translation>Geben Sie ihm mehr Zeit oder mehr Fotos; das bisherige Modell ist unverändert.</translation>
    </message>
    <message>
        <source>Give the brush a harder edge</source>
        <translation>Dem Pinsel eine härtere Kante geben</translation>
    </message>
    <message>
        <source>Gives the net the hole&apos;s shape as a fourth channel; needed for free-form holes.</source>
        <translation>Gibt dem Netz die Form des Lochs als vierten Kanal; nötig für freie Lochformen.</translation>
    </message>
    <message>
        <source>Go back to the photo as it was opened; this can be undone</source>
        <translation>Zurück zum Foto, wie es geöffnet wurde; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Go on with --resume, or name another --out</source>
        <translation>Mit --resume fortsetzen, oder ein anderes --out nennen</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Gradientenstrafe</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Halvings</source>
        <translation>Halbierungen</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held-out holes in these photos: hole, before, after, truth</source>
        <translation>Zurückgehaltene Löcher in diesen Fotos: Loch, vorher, nachher, Wahrheit</translation>
    </message>
    <message>
        <source>Held-out pictures, never trained on: hole, fill, truth</source>
        <translation>Zurückgehaltene Bilder, nie für das Training verwendet: Loch, Füllung, Wahrheit</translation>
    </message>
    <message>
        <source>Hide the tools and panels, or bring them back; a tap on Tab does the same</source>
        <translation>Werkzeuge und Bedienfelder ausblenden oder zurückholen; ein Tippen auf Tab tut dasselbe</translation>
    </message>
    <message>
        <source>Hole shapes</source>
        <translation>Lochformen</translation>
    </message>
    <message>
        <source>Hole shown as</source>
        <translation>Loch gezeigt als</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How alike a training picture may be to a held-out one before it is left out; 0 does not look.</source>
        <translation>Wie ähnlich ein Trainingsbild einem zurückgehaltenen sein darf, bevor es wegfällt; 0 prüft das nicht.</translation>
    </message>
    <message>
        <source>How far each step moves the critic; 0 takes the generator&apos;s.</source>
        <translation>Wie weit jeder Schritt den Kritiker bewegt; 0 nimmt den Wert des Generators.</translation>
    </message>
    <message>
        <source>How far each step moves the generator: too high diverges, too low takes for ever.</source>
        <translation>Wie weit jeder Schritt den Generator bewegt: zu hoch divergiert, zu niedrig dauert ewig.</translation>
    </message>
    <message>
        <source>How far pictures are moved, turned and recoloured at random, so that a small set is not learned by heart; 0 shows them as they are, 1 is as far as photographs of a thing differ.</source>
        <translation>Wie weit Bilder zufällig verschoben, gedreht und umgefärbt werden, damit eine kleine Sammlung nicht auswendig gelernt wird; 0 zeigt sie, wie sie sind, 1 ist so weit, wie sich Fotos derselben Sache unterscheiden.</translation>
    </message>
    <message>
        <source>How holes are filled until you choose another way in the window.</source>
        <translation>Wie Löcher gefüllt werden, bis Sie im Fenster etwas anderes wählen.</translation>
    </message>
    <message>
        <source>How it enlarges</source>
        <translation>Wie es vergrößert</translation>
    </message>
    <message>
        <source>How many cores a fill may use. All but one leaves one to the window.</source>
        <translation>Wie viele Kerne eine Füllung verwenden darf. „Alle außer einem“ lässt dem Fenster einen.</translation>
    </message>
    <message>
        <source>How many things it looks for there at a time; must divide the last of the widths.</source>
        <translation>Nach wie vielem es dort zugleich sucht; muss die letzte der Breiten teilen.</translation>
    </message>
    <message>
        <source>How much an error inside the hole counts.</source>
        <translation>Wie viel ein Fehler im Loch zählt.</translation>
    </message>
    <message>
        <source>How much an error outside the hole counts, which nobody gets to see.</source>
        <translation>Wie viel ein Fehler außerhalb des Lochs zählt, den niemand zu sehen bekommt.</translation>
    </message>
    <message>
        <source>How much of the photo the mask hides.</source>
        <translation>Wie viel vom Foto die Maske verdeckt.</translation>
    </message>
    <message>
        <source>How often an epoch shows each picture; with zoom, every time another square of it.</source>
        <translation>Wie oft eine Epoche jedes Bild zeigt; mit Zoom jedes Mal ein anderes Quadrat daraus.</translation>
    </message>
    <message>
        <source>How often every picture is seen; more is better until the held-out score stops rising.</source>
        <translation>Wie oft jedes Bild gesehen wird; mehr ist besser, bis der Wert auf zurückgehaltenen Bildern nicht mehr steigt.</translation>
    </message>
    <message>
        <source>How often it sees its own fill</source>
        <translation>Wie oft es seine eigene Füllung sieht</translation>
    </message>
    <message>
        <source>How often the error is judged at half the size as well: structure counts for more so.</source>
        <translation>Wie oft der Fehler auch bei halber Größe beurteilt wird: Struktur zählt dann mehr.</translation>
    </message>
    <message>
        <source>How often the net is shown its own fill again; 1 as in the paper.</source>
        <translation>Wie oft dem Netz seine eigene Füllung noch einmal gezeigt wird; 1 wie in der Arbeit.</translation>
    </message>
    <message>
        <source>How often the photo net looks over the whole picture at its narrowest place.</source>
        <translation>Wie oft das Fotonetz an seiner engsten Stelle das ganze Bild überblickt.</translation>
    </message>
    <message>
        <source>How s&amp;ure the model is</source>
        <translation>Wie sicher das &amp;Modell ist</translation>
    </message>
    <message>
        <source>How the decoder grows: transposed convolutions as in the paper, or nearest or bilinear, which draw no grid.</source>
        <translation>Wie der Decoder vergrößert: transponierte Faltungen wie in der Arbeit, oder nächster Nachbar oder bilinear, die kein Gitter zeichnen.</translation>
    </message>
    <message>
        <source>Import a mask</source>
        <translation>Maske importieren</translation>
    </message>
    <message>
        <source>In the folder of ceapp&apos;s sources, run: pip install -e .</source>
        <translation>Führen Sie im Ordner der Quellen von ceapp aus: pip install -e .</translation>
    </message>
    <message>
        <source>Install it with `pip install pillow-heif`, or save the photo as JPEG first</source>
        <translation>Installieren Sie es mit `pip install pillow-heif`, oder speichern Sie das Foto zuerst als JPEG</translation>
    </message>
    <message>
        <source>Is its folder still there, and may you write in it?</source>
        <translation>Ist der Ordner noch da, und dürfen Sie darin schreiben?</translation>
    </message>
    <message>
        <source>Is that machine on, and does it reach this folder?</source>
        <translation>Ist jener Rechner an, und erreicht er diesen Ordner?</translation>
    </message>
    <message>
        <source>Is the run&apos;s folder still there?</source>
        <translation>Ist der Ordner des Laufs noch da?</translation>
    </message>
    <message>
        <source>It does not beat filling without a model yet: train it longer.</source>
        <translation>Es übertrifft das Füllen ohne Modell noch nicht: Trainieren Sie es länger.</translation>
    </message>
    <message>
        <source>It ended before it had begun</source>
        <translation>Es endete, bevor es begonnen hatte</translation>
    </message>
    <message>
        <source>It failed for a reason nobody foresaw</source>
        <translation>Es ist aus einem unvorhergesehenen Grund fehlgeschlagen</translation>
    </message>
    <message>
        <source>It has {names}</source>
        <translation>Vorhanden: {names}</translation>
    </message>
    <message>
        <source>It is among its models from now on.</source>
        <translation>Es ist ab jetzt unter seinen Modellen.</translation>
    </message>
    <message>
        <source>It needs neither this window nor the program. Open the trainer again to see it.</source>
        <translation>Es braucht weder dieses Fenster noch das Programm. Öffnen Sie das Trainingsfenster wieder, um es zu sehen.</translation>
    </message>
    <message>
        <source>It paints the mirror image as well and gives the mean: nearer to the truth, up to twice as slow.</source>
        <translation>Es malt auch das Spiegelbild und gibt das Mittel: näher an der Wahrheit, bis zu doppelt so langsam.</translation>
    </message>
    <message>
        <source>It took too long, and was given up</source>
        <translation>Es dauerte zu lange und wurde aufgegeben</translation>
    </message>
    <message>
        <source>Its card lies beside it, as JSON.</source>
        <translation>Seine Karte liegt als JSON daneben.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG has no room for all of the EXIF data</source>
        <translation>JPEG hat nicht für alle EXIF-Daten Platz</translation>
    </message>
    <message>
        <source>JPEG has no room for the XMP data</source>
        <translation>JPEG hat für die XMP-Daten keinen Platz</translation>
    </message>
    <message>
        <source>JPEG has no transparency: transparent parts become white</source>
        <translation>JPEG kennt keine Transparenz: Durchsichtiges wird weiß</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF or BMP</source>
        <translation>JPEG, PNG, TIFF, WebP, AVIF oder BMP</translation>
    </message>
    <message>
        <source>Keep the work safe while I go on</source>
        <translation>Die Arbeit nebenher sichern</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights, which fills more evenly than any single step; 0 keeps none.</source>
        <translation>Hält ein laufendes Mittel der Gewichte, das gleichmäßiger füllt als jeder einzelne Schritt; 0 hält keines.</translation>
    </message>
    <message>
        <source>Keeps the critic from growing too sure of itself (R1); 0 for none, as in the paper.</source>
        <translation>Hindert den Kritiker daran, sich zu sicher zu werden (R1); 0 für keine, wie in der Arbeit.</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L&amp;asso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>L1, %</source>
        <translation>L1, %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pinsel &amp;größer</translation>
    </message>
    <message>
        <source>Largest hole</source>
        <translation>Größtes Loch</translation>
    </message>
    <message>
        <source>Latent vector</source>
        <translation>Latenter Vektor</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave one of them</source>
        <translation>Lassen Sie eine davon übrig</translation>
    </message>
    <message>
        <source>Leave out --resume, or name the run&apos;s folder</source>
        <translation>Lassen Sie --resume weg, oder nennen Sie den Ordner des Laufs</translation>
    </message>
    <message>
        <source>Leave something to fill the hole from</source>
        <translation>Lassen Sie etwas, woraus das Loch gefüllt werden kann</translation>
    </message>
    <message>
        <source>Leave something to go by</source>
        <translation>Lassen Sie etwas als Anhaltspunkt stehen</translation>
    </message>
    <message>
        <source>Leave the chosen photos out, even one that is being filled</source>
        <translation>Die gewählten Fotos auslassen, auch eines, das gerade gefüllt wird</translation>
    </message>
    <message>
        <source>Let an arrow key go farther</source>
        <translation>Eine Pfeiltaste weiter gehen lassen</translation>
    </message>
    <message>
        <source>Let an arrow key go less far</source>
        <translation>Eine Pfeiltaste weniger weit gehen lassen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let the brush fade out earlier</source>
        <translation>Den Pinsel früher auslaufen lassen</translation>
    </message>
    <message>
        <source>Let what is painted fade out around it, so that a fill blends in</source>
        <translation>Das Übermalte ringsum auslaufen lassen, damit sich eine Füllung einfügt</translation>
    </message>
    <message>
        <source>Lets the decoder see what the encoder saw at the same size: edges continue into the hole.</source>
        <translation>Lässt den Decoder sehen, was der Encoder bei derselben Größe sah: Kanten setzen sich ins Loch fort.</translation>
    </message>
    <message>
        <source>Lets torch compile the step: a minute or more at the start, faster on a GPU from then on.</source>
        <translation>Lässt torch den Schritt übersetzen: kostet am Anfang eine Minute oder mehr, danach geht es auf einer GPU schneller.</translation>
    </message>
    <message>
        <source>Lies over what is painted. Automatic is the one that stands out from the photo.</source>
        <translation>Liegt über dem Übermalten. „Automatisch“ ist die Farbe, die sich vom Foto abhebt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark; or as the system is, also when that changes.</source>
        <translation>Hell oder dunkel; oder wie das System, auch wenn sich das ändert.</translation>
    </message>
    <message>
        <source>Like “face”, shown its own fill three times</source>
        <translation>Wie „face“, sieht aber dreimal die eigene Füllung</translation>
    </message>
    <message>
        <source>Line from left to &amp;right</source>
        <translation>Linie von &amp;links nach rechts</translation>
    </message>
    <message>
        <source>Lo&amp;nger steps</source>
        <translation>Längere Schr&amp;itte</translation>
    </message>
    <message>
        <source>Local critic</source>
        <translation>Lokaler Kritiker</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Look for a newer version at each start</source>
        <translation>Bei jedem Start nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Looking for a date stamp…</source>
        <translation>Datumsstempel wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for face masks…</source>
        <translation>Gesichtsmasken werden gesucht…</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Zauberstab</translation>
    </message>
    <message>
        <source>Make it smaller with another program first</source>
        <translation>Verkleinern Sie es zuerst mit einem anderen Programm</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Make room, or choose another folder</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Den Pinsel vergrößern</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Den Pinsel verkleinern</translation>
    </message>
    <message>
        <source>Make the mask for this photo, upright and at its full size</source>
        <translation>Erstellen Sie die Maske für dieses Foto, aufrecht und in voller Größe</translation>
    </message>
    <message>
        <source>Make what is painted narrower</source>
        <translation>Das Übermalte schmaler machen</translation>
    </message>
    <message>
        <source>Make what is painted wider all around</source>
        <translation>Das Übermalte ringsum breiter machen</translation>
    </message>
    <message>
        <source>Mask and fills are kept on the disk, and offered again after a crash.</source>
        <translation>Maske und Füllungen werden auf dem Laufwerk gesichert und nach einem Absturz wieder angeboten.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Mask…</source>
        <translation>Maske…</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean colour</source>
        <translation>Mittlere Farbe</translation>
    </message>
    <message>
        <source>Memory for undo</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <source>Minutes between two checkpoints, on top of one after each epoch.</source>
        <translation>Minuten zwischen zwei Checkpoints, zusätzlich zu einem nach jeder Epoche.</translation>
    </message>
    <message>
        <source>Mirror image</source>
        <translation>Spiegelbild</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model at the start</source>
        <translation>Modell beim Start</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Move it away first</source>
        <translation>Verschieben Sie die Datei zuerst</translation>
    </message>
    <message>
        <source>Move it away to have the photo filled again</source>
        <translation>Verschieben Sie die Datei, damit das Foto neu gefüllt wird</translation>
    </message>
    <message>
        <source>Move one of the sliders up</source>
        <translation>Schieben Sie einen der Regler nach oben</translation>
    </message>
    <message>
        <source>NVIDIA or AMD GPU</source>
        <translation>GPU von NVIDIA oder AMD</translation>
    </message>
    <message>
        <source>Name a folder for the results</source>
        <translation>Nennen Sie einen Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Name another --out</source>
        <translation>Nennen Sie ein anderes --out</translation>
    </message>
    <message>
        <source>Name another folder</source>
        <translation>Nennen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Name the one that was with --photo</source>
        <translation>Nennen Sie mit --photo das richtige</translation>
    </message>
    <message>
        <source>Name the one with the masks</source>
        <translation>Nennen Sie den Ordner mit den Masken</translation>
    </message>
    <message>
        <source>Name them and their terms, or say that they are not known</source>
        <translation>Nennen Sie sie und ihre Bedingungen, oder sagen Sie, dass sie nicht bekannt sind</translation>
    </message>
    <message>
        <source>Near copies</source>
        <translation>Fast gleiche Bilder</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No better, so it was not kept</source>
        <translation>Nicht besser, also nicht behalten</translation>
    </message>
    <message>
        <source>No device {name!r}</source>
        <translation>Es gibt kein Gerät „{name}“</translation>
    </message>
    <message>
        <source>No face mask was found in {file}</source>
        <translation>In {file} wurde keine Gesichtsmaske gefunden</translation>
    </message>
    <message>
        <source>No model: the photo itself has to do</source>
        <translation>Kein Modell: Das Foto selbst muss genügen</translation>
    </message>
    <message>
        <source>No photos were chosen</source>
        <translation>Es wurden keine Fotos gewählt</translation>
    </message>
    <message>
        <source>No precision {name!r}</source>
        <translation>Es gibt keine Genauigkeit „{name}“</translation>
    </message>
    <message>
        <source>No preset {name!r}</source>
        <translation>Es gibt keine Vorgabe „{name}“</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>Kein Lauf ist geöffnet</translation>
    </message>
    <message>
        <source>No setting {name!r}</source>
        <translation>Es gibt keine Einstellung „{name}“</translation>
    </message>
    <message>
        <source>No usable picture was found</source>
        <translation>Es wurde kein brauchbares Bild gefunden</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Normalises after each convolution: learns much faster, as the paper proposes in 3.3.</source>
        <translation>Normalisiert nach jeder Faltung: lernt viel schneller, wie die Arbeit in 3.3 vorschlägt.</translation>
    </message>
    <message>
        <source>Normalises in the critic; with a gradient penalty better left off.</source>
        <translation>Normalisiert im Kritiker; mit einer Gradientenstrafe besser aus.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Nothing is said of the pictures that the model learnt from</source>
        <translation>Über die Bilder, aus denen das Modell gelernt hat, ist nichts gesagt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Numbers through which the whole picture is squeezed.</source>
        <translation>Zahlen, durch die das ganze Bild gezwängt wird.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Once more: {mode}</source>
        <translation>Noch einmal: {mode}</translation>
    </message>
    <message>
        <source>One file for all photos</source>
        <translation>Eine Datei für alle Fotos</translation>
    </message>
    <message>
        <source>One model at a time</source>
        <translation>Ein Modell nach dem anderen</translation>
    </message>
    <message>
        <source>One picture of both, to show to others</source>
        <translation>Ein Bild von beidem, zum Zeigen</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Ein Pixel des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>One question to the page of ceapp&apos;s releases; nothing of you or your photos is sent.</source>
        <translation>Eine Anfrage an die Seite mit den Versionen von ceapp; von Ihnen und Ihren Fotos wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Only {count} usable pictures were found, {least} are needed</source>
        <translation>Nur {count} brauchbare Bilder wurden gefunden, {least} werden gebraucht</translation>
    </message>
    <message>
        <source>Only {pictures} usable pictures were found</source>
        <translation>Nur {pictures} brauchbare Bilder wurden gefunden</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Open a photo, or drop one here</source>
        <translation>Ein Foto öffnen oder hier ablegen</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;results</source>
        <translation>Ordner der &amp;Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open the photo after this one</source>
        <translation>Das Foto nach diesem öffnen</translation>
    </message>
    <message>
        <source>Open the photo before this one</source>
        <translation>Das Foto vor diesem öffnen</translation>
    </message>
    <message>
        <source>Open the picture or the photo file that is in the clipboard</source>
        <translation>Das Bild oder die Fotodatei aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Das Foto wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>Öffnen abgebrochen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PSNR and SSIM: higher is closer to the truth. L1: lower is closer. Sharpness: 1 is as sharp as the truth. Mean fill paints the hole in one colour; classic fill is what the editor does without a model.</source>
        <translation>PSNR und SSIM: höher ist näher an der Wahrheit. L1: niedriger ist näher. Schärfe: 1 ist so scharf wie die Wahrheit. „Mittlere Füllung“ malt das Loch in einer Farbe; „klassische Füllung“ ist, was der Editor ohne Modell tut.</translation>
    </message>
    <message>
        <source>PSNR in the hole, dB</source>
        <translation>PSNR im Loch, dB</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>Paint over the date that the camera printed into a corner, in orange digits</source>
        <translation>Das Datum übermalen, das die Kamera mit orangen Ziffern in eine Ecke gedruckt hat</translation>
    </message>
    <message>
        <source>Paint over what is to be filled; the right button or Alt erases, Shift draws a straight line from the last stroke</source>
        <translation>Übermalen, was gefüllt werden soll; die rechte Taste oder Alt radiert, Umschalt zieht eine gerade Linie vom letzten Strich aus</translation>
    </message>
    <message>
        <source>Paint over what no fill may copy from, instead of what is to be filled</source>
        <translation>Übermalen, wovon keine Füllung kopieren darf, statt dessen, was gefüllt werden soll</translation>
    </message>
    <message>
        <source>Paint what is not painted, and the other way round</source>
        <translation>Übermalen, was nicht übermalt ist, und umgekehrt</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Penalty every</source>
        <translation>Strafe alle</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo &amp;alone</source>
        <translation>&amp;Nur das Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos in folders within are not taken.</source>
        <translation>Fotos in Unterordnern werden nicht genommen.</translation>
    </message>
    <message>
        <source>Photos of one event</source>
        <translation>Fotos einer Serie</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>Fotos des Stapels</translation>
    </message>
    <message>
        <source>Photos of the event</source>
        <translation>Fotos der Serie</translation>
    </message>
    <message>
        <source>Photos that were opened or saved last</source>
        <translation>Fotos, die zuletzt geöffnet oder gespeichert wurden</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures per step: more makes steadier steps and needs more memory.</source>
        <translation>Bilder je Schritt: mehr ergibt stetigere Schritte und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Pictures whose name&apos;s MD5 begins with one of these digits are for final scores alone.</source>
        <translation>Bilder, bei denen der MD5-Wert des Namens mit einer dieser Ziffern beginnt, sind nur für die Endwertung.</translation>
    </message>
    <message>
        <source>Pictures whose names begin so are all kept back.</source>
        <translation>Bilder, deren Namen so beginnen, werden alle zurückgehalten.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pixel &amp;grid</source>
        <translation>Pixel&amp;raster</translation>
    </message>
    <message>
        <source>Pixels of {least} or more, white say, are the hole</source>
        <translation>Pixel ab {least}, zum Beispiel Weiß, sind das Loch</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Preset {preset}, {size} px, {n} pictures of {data}. {terms}Use: {use}.</source>
        <translation>Vorgabe {preset}, {size} px, {n} Bilder aus {data}. {terms}Verwendung: {use}.</translation>
    </message>
    <message>
        <source>Press the tool where the cross is, or let go of it there; the arrow keys move the cross</source>
        <translation>Das Werkzeug am Fadenkreuz ansetzen oder dort absetzen; die Pfeiltasten bewegen das Kreuz</translation>
    </message>
    <message>
        <source>Put NAME{mask} beside each NAME.jpg</source>
        <translation>Legen Sie neben jedes NAME.jpg ein NAME{mask}</translation>
    </message>
    <message>
        <source>Put the file there that was opened, and start ceapp again</source>
        <translation>Legen Sie die Datei wieder dorthin, die geöffnet war, und starten Sie ceapp neu</translation>
    </message>
    <message>
        <source>Put the variation after this one into the photo; keys 1 to 9 choose too</source>
        <translation>Die nächste Variante ins Foto setzen; auch die Tasten 1 bis 9 wählen</translation>
    </message>
    <message>
        <source>Put the variation before this one into the photo; keys 1 to 9 choose too</source>
        <translation>Die vorherige Variante ins Foto setzen; auch die Tasten 1 bis 9 wählen</translation>
    </message>
    <message>
        <source>Quality of new JPEGs</source>
        <translation>Qualität neuer JPEGs</translation>
    </message>
    <message>
        <source>Random numbers beside the latent vector, for fills that differ; 0 as in the paper.</source>
        <translation>Zufallszahlen neben dem latenten Vektor, für unterschiedliche Füllungen; 0 wie in der Arbeit.</translation>
    </message>
    <message>
        <source>Re&amp;vert to original</source>
        <translation>Auf &amp;Original zurücksetzen</translation>
    </message>
    <message>
        <source>Recent photos and the samples; the open photo waits meanwhile</source>
        <translation>Zuletzt geöffnete Fotos und die Beispiele; das offene Foto wartet solange</translation>
    </message>
    <message>
        <source>Recipes end in {suffix} and lie beside the photos that they made</source>
        <translation>Rezepte enden auf {suffix} und liegen neben den Fotos, die sie erzeugt haben</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove an added one</source>
        <translation>Entfernen Sie ein hinzugefügtes</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>Rename one of them, or make two batches</source>
        <translation>Benennen Sie eines davon um, oder machen Sie zwei Stapel daraus</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Laufendes Mittel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pinsel &amp;weicher</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Geteilt…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Star&amp;tseite</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Sample fills come after the first steps.</source>
        <translation>Beispielfüllungen kommen nach den ersten Schritten.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Speichern alle</translation>
    </message>
    <message>
        <source>Save everything and end; it can go on from there later</source>
        <translation>Alles speichern und beenden; es kann später von dort weitergehen</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>Speichern Sie es als PNG oder TIFF</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits with another program first</source>
        <translation>Speichern Sie es zuerst mit einem anderen Programm als RGB mit 8 oder 16 Bit</translation>
    </message>
    <message>
        <source>Save it as RGB with another program first</source>
        <translation>Speichern Sie es zuerst mit einem anderen Programm als RGB</translation>
    </message>
    <message>
        <source>Save it as {formats} first</source>
        <translation>Speichern Sie es zuerst als {formats}</translation>
    </message>
    <message>
        <source>Save it now and then</source>
        <translation>Speichern Sie sie ab und zu</translation>
    </message>
    <message>
        <source>Save the photo as JPEG first: phones do so when they share one</source>
        <translation>Speichern Sie das Foto zuerst als JPEG: Handys tun das, wenn sie eines teilen</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Save the result under another name or in another format</source>
        <translation>Das Ergebnis unter anderem Namen oder in einem anderen Format speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving cancelled</source>
        <translation>Speichern abgebrochen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say in a sentence what it is for</source>
        <translation>Sagen Sie in einem Satz, wofür es gut ist</translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos at 64 px, to guide copying. Trained for under an hour on a CPU: hardly better than a smooth fill so far.</source>
        <translation>Sagt Struktur und Farbe von Löchern in Fotos bei 64 px voraus, um das Kopieren anzuleiten. Unter einer Stunde auf einer CPU trainiert: bisher kaum besser als eine glatte Füllung.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Scores on held-out pictures, in the hole alone</source>
        <translation>Werte auf zurückgehaltenen Bildern, nur im Loch</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>See `ceapp models` for those that do</source>
        <translation>`ceapp models` nennt die, die das tun</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Mehr sehen</translation>
    </message>
    <message>
        <source>See what each model is for, add some, or remove them</source>
        <translation>Sehen, wofür jedes Modell gut ist, Modelle hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>See {file}</source>
        <translation>Siehe {file}</translation>
    </message>
    <message>
        <source>See {log}</source>
        <translation>Siehe {log}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Shapes: {choices}</source>
        <translation>Formen: {choices}</translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at least.</source>
        <translation>Anteil des Bildes, den ein Loch mindestens bedeckt.</translation>
    </message>
    <message>
        <source>Share of the picture that a hole covers at most.</source>
        <translation>Anteil des Bildes, den ein Loch höchstens bedeckt.</translation>
    </message>
    <message>
        <source>Share of the pictures that is kept back to judge by, never trained on.</source>
        <translation>Anteil der Bilder, der für die Bewertung zurückgehalten und nie trainiert wird.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shorter s&amp;teps</source>
        <translation>Kürzere &amp;Schritte</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Show before and after in turns, by itself</source>
        <translation>Vorher und nachher von selbst im Wechsel zeigen</translation>
    </message>
    <message>
        <source>Show the hole</source>
        <translation>Loch zeigen</translation>
    </message>
    <message>
        <source>Show the panels at the right, or leave all the room to the photo</source>
        <translation>Die Bedienfelder rechts zeigen, oder dem Foto allen Platz lassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>Si&amp;milar colours</source>
        <translation>Ä&amp;hnliche Farben</translation>
    </message>
    <message>
        <source>Side of the training squares in px: more sees finer detail and takes four times as long per doubling.</source>
        <translation>Seite der Trainingsquadrate in px: mehr sieht feinere Details und dauert je Verdopplung viermal so lange.</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation>Skip-Verbindungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Smallest hole</source>
        <translation>Kleinstes Loch</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Smooth: colours flow in from around</source>
        <translation>Glatt: Farben fließen vom Rand herein</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen</translation>
    </message>
    <message>
        <source>Sources held out</source>
        <translation>Zurückgehaltene Quellen</translation>
    </message>
    <message>
        <source>Square in the middle</source>
        <translation>Quadrat in der Mitte</translation>
    </message>
    <message>
        <source>Squares of the error (l2) as in the paper, or its amount (l1), which blurs less.</source>
        <translation>Quadrate des Fehlers (l2) wie in der Arbeit, oder sein Betrag (l1), der weniger verwischt.</translation>
    </message>
    <message>
        <source>Start a new run from this model, on the same or other pictures</source>
        <translation>Von diesem Modell aus einen neuen Lauf starten, auf denselben oder anderen Bildern</translation>
    </message>
    <message>
        <source>Start a new run with --init last.safetensors</source>
        <translation>Starten Sie mit --init last.safetensors einen neuen Lauf</translation>
    </message>
    <message>
        <source>Start from a preset instead</source>
        <translation>Beginnen Sie stattdessen mit einer Vorgabe</translation>
    </message>
    <message>
        <source>Start from last.safetensors with --init</source>
        <translation>Beginnen Sie mit --init von last.safetensors aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>Schritt {} von {}</translation>
    </message>
    <message>
        <source>Steps at the start in which the critic alone learns, when a trained generator meets a new critic.</source>
        <translation>Schritte am Anfang, in denen nur der Kritiker lernt, wenn ein trainierter Generator auf einen neuen Kritiker trifft.</translation>
    </message>
    <message>
        <source>Steps between two gradient penalties, which cost time.</source>
        <translation>Schritte zwischen zwei Gradientenstrafen, die Zeit kosten.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises from 0, so that the first ones do no harm.</source>
        <translation>Schritte, über die die Lernrate von 0 ansteigt, damit die ersten nichts verderben.</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Noch bei der Arbeit</translation>
    </message>
    <message>
        <source>Stop after so many steps, whatever the epochs say; 0 sets no such limit.</source>
        <translation>Nach so vielen Schritten aufhören, egal was die Epochen sagen; 0 setzt keine solche Grenze.</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Stop it, or name another --out</source>
        <translation>Halten Sie es an, oder nennen Sie ein anderes --out</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Structure: a model first</source>
        <translation>Struktur: ein Modell zuerst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Take a newer ceapp, or the sample in docs/demo.md</source>
        <translation>Nehmen Sie ein neueres ceapp, oder das Beispiel in docs/demo.md</translation>
    </message>
    <message>
        <source>Take away everything that is painted</source>
        <translation>Alles Übermalte wegnehmen</translation>
    </message>
    <message>
        <source>Take paint away; the right button paints</source>
        <translation>Übermaltes wegnehmen; die rechte Taste malt</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Take the mask from a picture of the photo&apos;s size; white is the hole</source>
        <translation>Die Maske aus einem Bild in der Größe des Fotos nehmen; Weiß ist das Loch</translation>
    </message>
    <message>
        <source>Teach a net on pictures of your own</source>
        <translation>Ein Netz auf eigenen Bildern anlernen</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Texture: from the photo&apos;s own pixels</source>
        <translation>Textur: aus den Pixeln des Fotos</translation>
    </message>
    <message>
        <source>The GPU ran out of memory; the fill went on on the CPU</source>
        <translation>Der GPU ging der Speicher aus; die Füllung ging auf der CPU weiter</translation>
    </message>
    <message>
        <source>The GPU stopped working: {why}</source>
        <translation>Die GPU arbeitet nicht mehr: {why}</translation>
    </message>
    <message>
        <source>The batch is not done yet</source>
        <translation>Der Stapel ist noch nicht fertig</translation>
    </message>
    <message>
        <source>The critic of face-128, to go on training from; it fills nothing.</source>
        <translation>Der Kritiker von face-128, um weiter zu trainieren; füllt selbst nichts.</translation>
    </message>
    <message>
        <source>The description of the run in {folder} is broken</source>
        <translation>Die Beschreibung des Laufs in {folder} ist beschädigt</translation>
    </message>
    <message>
        <source>The details are in {log}</source>
        <translation>Die Einzelheiten stehen in {log}</translation>
    </message>
    <message>
        <source>The device {device} cannot be used: {why}. The fill was computed on the CPU</source>
        <translation>Das Gerät {device} kann nicht verwendet werden: {why}. Die Füllung wurde auf der CPU berechnet</translation>
    </message>
    <message>
        <source>The device {name} cannot be used: {why}</source>
        <translation>Das Gerät {name} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The fastest is a GPU where torch finds one, and the CPU otherwise.</source>
        <translation>Am schnellsten ist eine GPU, wo torch eine findet, sonst die CPU.</translation>
    </message>
    <message>
        <source>The file has a broken header</source>
        <translation>Die Datei hat einen beschädigten Kopf</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The fill&apos;s compiled part is missing or broken</source>
        <translation>Der kompilierte Teil der Füllung fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>The fill&apos;s compiled part is older than its sources</source>
        <translation>Der kompilierte Teil der Füllung ist älter als sein Quelltext</translation>
    </message>
    <message>
        <source>The fills of {model} are for research only</source>
        <translation>Die Füllungen von {model} sind nur für die Forschung bestimmt</translation>
    </message>
    <message>
        <source>The first scores come at the end of the first epoch.</source>
        <translation>Die ersten Werte kommen am Ende der ersten Epoche.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>The folder {run} cannot be made: {why}</source>
        <translation>Der Ordner {run} kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>The language of the window and how numbers are written, from the next start on.</source>
        <translation>Die Sprache des Fensters, und wie Zahlen geschrieben werden, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The last checkpoint stands; mend this, then --resume</source>
        <translation>Der letzte Checkpoint ist erhalten; beheben Sie das, dann --resume</translation>
    </message>
    <message>
        <source>The last checkpoint stands; restart the program, or the computer, then --resume</source>
        <translation>Der letzte Checkpoint ist erhalten; starten Sie das Programm oder den Computer neu, dann --resume</translation>
    </message>
    <message>
        <source>The last checkpoint stands; “Go on” takes it up from there</source>
        <translation>Der letzte Checkpoint ist erhalten; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>The last good checkpoint is kept; try a lower lr</source>
        <translation>Der letzte gute Checkpoint ist erhalten; versuchen Sie eine kleinere lr</translation>
    </message>
    <message>
        <source>The left half before, the right half after</source>
        <translation>Die linke Hälfte vorher, die rechte nachher</translation>
    </message>
    <message>
        <source>The mask covers the whole photo</source>
        <translation>Die Maske bedeckt das ganze Foto</translation>
    </message>
    <message>
        <source>The mask is empty</source>
        <translation>Die Maske ist leer</translation>
    </message>
    <message>
        <source>The mask of {name} is not as large as the picture</source>
        <translation>Die Maske von {name} ist nicht so groß wie das Bild</translation>
    </message>
    <message>
        <source>The mask stayed as it was</source>
        <translation>Die Maske blieb, wie sie war</translation>
    </message>
    <message>
        <source>The mask {file} is {width} x {height} pixels, the photo is {photo_width} x {photo_height}</source>
        <translation>Die Maske {file} hat {width} x {height} Pixel, das Foto {photo_width} x {photo_height}</translation>
    </message>
    <message>
        <source>The mask {file} marks nothing</source>
        <translation>Die Maske {file} markiert nichts</translation>
    </message>
    <message>
        <source>The mask {file} marks the whole photo</source>
        <translation>Die Maske {file} markiert das ganze Foto</translation>
    </message>
    <message>
        <source>The model as it was is unchanged.</source>
        <translation>Das bisherige Modell ist unverändert.</translation>
    </message>
    <message>
        <source>The model card has format {found!r}, this ceapp reads {wanted}</source>
        <translation>Die Modellkarte hat das Format „{found}“, dieses ceapp liest {wanted}</translation>
    </message>
    <message>
        <source>The model card is not readable</source>
        <translation>Die Modellkarte ist nicht lesbar</translation>
    </message>
    <message>
        <source>The model card lacks {missing}</source>
        <translation>Der Modellkarte fehlt {missing}</translation>
    </message>
    <message>
        <source>The model card names no usable size or data</source>
        <translation>Die Modellkarte nennt keine brauchbare Größe oder keine Daten</translation>
    </message>
    <message>
        <source>The model card&apos;s trust is no number from 0</source>
        <translation>Der Wert „trust“ der Modellkarte ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>The model card&apos;s use is {use!r}, not one of {choices}</source>
        <translation>Die Verwendung der Modellkarte ist „{use}“, keine von {choices}</translation>
    </message>
    <message>
        <source>The model card&apos;s {name} is {value!r}</source>
        <translation>In der Modellkarte ist {name} „{value}“</translation>
    </message>
    <message>
        <source>The model gave values that are not numbers</source>
        <translation>Das Modell ergab Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>The model has no description</source>
        <translation>Das Modell hat keine Beschreibung</translation>
    </message>
    <message>
        <source>The model learned nothing</source>
        <translation>Das Modell hat nichts gelernt</translation>
    </message>
    <message>
        <source>The model lost its way: a value is not a number any more</source>
        <translation>Das Modell ist aus dem Ruder gelaufen: Ein Wert ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>The model that fills until you choose another one in the window.</source>
        <translation>Das Modell, das füllt, bis Sie im Fenster ein anderes wählen.</translation>
    </message>
    <message>
        <source>The model that suits what is painted over</source>
        <translation>Das Modell, das zum Übermalten passt</translation>
    </message>
    <message>
        <source>The model wants its input as {wanted!r}, which this ceapp cannot do</source>
        <translation>Das Modell verlangt seine Eingabe als „{wanted}“, was dieses ceapp nicht kann</translation>
    </message>
    <message>
        <source>The model {model} does not fill holes</source>
        <translation>Das Modell {model} füllt keine Löcher</translation>
    </message>
    <message>
        <source>The model {name} cannot be used: {why}</source>
        <translation>Das Modell {name} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The model {name} comes with ceapp and stays</source>
        <translation>Das Modell {name} gehört zu ceapp und bleibt</translation>
    </message>
    <message>
        <source>The model {name} is missing</source>
        <translation>Das Modell {name} fehlt</translation>
    </message>
    <message>
        <source>The model {name} is ready</source>
        <translation>Das Modell {name} ist bereit</translation>
    </message>
    <message>
        <source>The model {name} was left out: {why}</source>
        <translation>Das Modell {name} wurde ausgelassen: {why}</translation>
    </message>
    <message>
        <source>The model {name} went away while it filled</source>
        <translation>Das Modell {name} verschwand während des Füllens</translation>
    </message>
    <message>
        <source>The net as the paper describes it, for study: completes a square in the middle of a face at 128 px, and no other hole.</source>
        <translation>Das Netz, wie der Aufsatz es beschreibt, zum Studium: Ergänzt bei 128 px ein Quadrat in der Mitte eines Gesichts, und kein anderes Loch.</translation>
    </message>
    <message>
        <source>The net is not of the architecture that ceapp knows</source>
        <translation>Das Netz hat nicht die Architektur, die ceapp kennt</translation>
    </message>
    <message>
        <source>The net of the paper, as written</source>
        <translation>Das Netz der Arbeit, wie beschrieben</translation>
    </message>
    <message>
        <source>The net photo takes 2 to 5 widths, and no noise</source>
        <translation>Das Netz photo nimmt 2 bis 5 Breiten und kein Rauschen</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Das der Arbeit</translation>
    </message>
    <message>
        <source>The paper&apos;s net for pictures of one size, or the one for photos: any size, structure and colour rather than detail.</source>
        <translation>Das Netz der Arbeit für Bilder einer Größe, oder das für Fotos: jede Größe, eher Struktur und Farbe als Details.</translation>
    </message>
    <message>
        <source>The paper&apos;s net with batch norm, which it proposes</source>
        <translation>Das Netz der Arbeit mit Batch-Norm, die sie vorschlägt</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the fill was dropped</source>
        <translation>Das Foto hat sich inzwischen geändert, daher wurde die Füllung verworfen</translation>
    </message>
    <message>
        <source>The photo dark, and over it how much each pixel differs: violet hardly, yellow very much</source>
        <translation>Das Foto dunkel, und darüber, wie stark jedes Pixel abweicht: Violett kaum, Gelb sehr</translation>
    </message>
    <message>
        <source>The photo dark, and over what a model drew how much that changes when it draws again, mirrored and moved a little: violet hardly, yellow very much. What it is sure of can still be wrong</source>
        <translation>Das Foto dunkel, und über dem, was ein Modell gezeichnet hat, wie sehr es sich ändert, wenn es gespiegelt und etwas verschoben noch einmal gezeichnet wird: violett kaum, gelb sehr. Auch was sicher ist, kann falsch sein</translation>
    </message>
    <message>
        <source>The photo dark, every pixel marked that differs in a bit, and their share</source>
        <translation>Das Foto dunkel, jedes auch nur in einem Bit andere Pixel markiert, und ihr Anteil</translation>
    </message>
    <message>
        <source>The photo is being saved.</source>
        <translation>Das Foto wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>The photo itself has texture to copy.</source>
        <translation>Das Foto selbst hat Textur zum Kopieren.</translation>
    </message>
    <message>
        <source>The &amp;photo that is open in the editor</source>
        <translation>Das im Editor geöffnete &amp;Foto</translation>
    </message>
    <message>
        <source>The photos leave too little room to judge by</source>
        <translation>Die Fotos lassen zu wenig Platz zum Bewerten</translation>
    </message>
    <message>
        <source>The result if there is one, else the photo</source>
        <translation>Das Ergebnis, wenn es eines gibt, sonst das Foto</translation>
    </message>
    <message>
        <source>The result would replace the photo {file}</source>
        <translation>Das Ergebnis würde das Foto {file} ersetzen</translation>
    </message>
    <message>
        <source>There are no other photos in what was added</source>
        <translation>Im Hinzugefügten sind keine weiteren Fotos</translation>
    </message>
    <message>
        <source>There are no photos in {folder}</source>
        <translation>In {folder} sind keine Fotos</translation>
    </message>
    <message>
        <source>There are several masks for {file}: {names}</source>
        <translation>Es gibt mehrere Masken für {file}: {names}</translation>
    </message>
    <message>
        <source>There is no mask for {file} in {folder}</source>
        <translation>Für {file} gibt es in {folder} keine Maske</translation>
    </message>
    <message>
        <source>They go into the folder “{name}” beside the photos.</source>
        <translation>Sie kommen in den Ordner „{name}“ neben den Fotos.</translation>
    </message>
    <message>
        <source>This GPU cannot record a step of training: {why}</source>
        <translation>Diese GPU kann keinen Trainingsschritt aufzeichnen: {why}</translation>
    </message>
    <message>
        <source>UTKFace, 9,000 pictures: non-commercial research purposes only</source>
        <translation>UTKFace, 9 000 Bilder: nur für nicht kommerzielle Forschung</translation>
    </message>
    <message>
        <source>UTKFace: 9,000 pictures, non-commercial research purposes only</source>
        <translation>UTKFace: 9 000 Bilder, nur für nicht kommerzielle Forschung</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>What suits this device</source>
        <translation>Was zu diesem Gerät passt</translation>
    </message>
    <message>
        <source>What to do, step by step, and what helps when a fill does not convince</source>
        <translation>Was zu tun ist, Schritt für Schritt, und was hilft, wenn eine Füllung nicht überzeugt</translation>
    </message>
    <message>
        <source>With {other}, {name} must be a multiple of 64, not {value}</source>
        <translation>Mit {other} muss {name} ein Vielfaches von 64 sein, nicht {value}</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>Urteil des Kritikers</translation>
    </message>
    <message>
        <source>budgie-backgrounds: photographs of 8 to 10 MP, CC0-1.0</source>
        <translation>budgie-backgrounds: Fotos von 8 bis 10 MP, CC0-1.0</translation>
    </message>
    <message>
        <source>ceapp {version} can be had where you got this one</source>
        <translation>ceapp {version} gibt es dort, wo Sie dieses bekommen haben</translation>
    </message>
    <message>
        <source>classic fill</source>
        <translation>klassische Füllung</translation>
    </message>
    <message>
        <source>critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>date stamp</source>
        <translation>Datumsstempel</translation>
    </message>
    <message>
        <source>face masks</source>
        <translation>Gesichtsmasken</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>for anything</source>
        <translation>für alles</translation>
    </message>
    <message>
        <source>for research only</source>
        <translation>nur für die Forschung</translation>
    </message>
    <message>
        <source>free, 260 photos: CC0, Unsplash licence or GPL</source>
        <translation>free, 260 Fotos: CC0, Unsplash-Lizenz oder GPL</translation>
    </message>
    <message>
        <source>free, 360 photos: CC0, Unsplash licence or GPL</source>
        <translation>free, 360 Fotos: CC0, Unsplash-Lizenz oder GPL</translation>
    </message>
    <message>
        <source>free_: crops of 448 px of photographs of 12 to 15 MP; CC0, Unsplash licence or GPL</source>
        <translation>free_: Ausschnitte von 448 px aus Fotos von 12 bis 15 MP; CC0, Unsplash-Lizenz oder GPL</translation>
    </message>
    <message>
        <source>held-out pictures</source>
        <translation>zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>held-out pictures: {score:.2f} dB in the hole</source>
        <translation>zurückgehaltene Bilder: {score:.2f} dB im Loch</translation>
    </message>
    <message>
        <source>houses, 361 photos: cite the authors&apos; paper</source>
        <translation>houses, 361 Fotos: Aufsatz der Autoren zitieren</translation>
    </message>
    <message>
        <source>houses, 500 photos: cite the authors&apos; paper</source>
        <translation>houses, 500 Fotos: Aufsatz der Autoren zitieren</translation>
    </message>
    <message>
        <source>houses: photographs, cite the paper</source>
        <translation>houses: Fotos, Aufsatz zitieren</translation>
    </message>
    <message>
        <source>imagenet and urban, 683 photos: research</source>
        <translation>imagenet und urban, 683 Fotos: Forschung</translation>
    </message>
    <message>
        <source>imagenet and urban, 946 photos: research</source>
        <translation>imagenet und urban, 946 Fotos: Forschung</translation>
    </message>
    <message>
        <source>imagenet: photographs, research only</source>
        <translation>imagenet: Fotos, nur für Forschung</translation>
    </message>
    <message>
        <source>karan_celeb, 1,041 pictures: no terms stated</source>
        <translation>karan_celeb, 1 041 Bilder: keine Bedingungen genannt</translation>
    </message>
    <message>
        <source>karan_celeb: 1,041 pictures, no terms stated</source>
        <translation>karan_celeb: 1 041 Bilder, keine Bedingungen genannt</translation>
    </message>
    <message>
        <source>masked, 337 pictures of real people in face masks, collected from the web: research only</source>
        <translation>masked, 337 Bilder echter Menschen mit Gesichtsmasken, aus dem Netz gesammelt: nur für Forschung</translation>
    </message>
    <message>
        <source>mean fill</source>
        <translation>mittlere Füllung</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>training pictures</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>urban: photographs, research only</source>
        <translation>urban: Fotos, nur für Forschung</translation>
    </message>
    <message>
        <source>{file} is the mask itself</source>
        <translation>{file} ist die Maske selbst</translation>
    </message>
    <message>
        <source>{file} may not be read or written</source>
        <translation>{file} darf nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>{folder} already holds {file}</source>
        <translation>{folder} enthält schon {file}</translation>
    </message>
    <message>
        <source>{folder} holds no picture with a mask beside it</source>
        <translation>In {folder} liegt kein Bild mit einer Maske daneben</translation>
    </message>
    <message>
        <source>{n:g} min</source>
        <translation>{n:g} min</translation>
    </message>
    <message>
        <source>{name} cannot be {answer!r} in this net</source>
        <translation>{name} kann in diesem Netz nicht „{answer}“ sein</translation>
    </message>
    <message>
        <source>{name} must be 0 or more and below 1, not {value:g}</source>
        <translation>{name} muss 0 oder mehr und unter 1 sein, nicht {value:g}</translation>
    </message>
    <message>
        <source>{name} must be a multiple of 32, not {value}</source>
        <translation>{name} muss ein Vielfaches von 32 sein, nicht {value}</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value:g}</source>
        <translation>{name} muss über 0 sein, nicht {value:g}</translation>
    </message>
    <message>
        <source>{name} must be at least 1, not {value:g}</source>
        <translation>{name} muss mindestens 1 sein, nicht {value:g}</translation>
    </message>
    <message>
        <source>{name} must be between 0 and 1, not {value:g}</source>
        <translation>{name} muss zwischen 0 und 1 liegen, nicht {value:g}</translation>
    </message>
    <message>
        <source>{name} must be hexadecimal digits, not {value!r}</source>
        <translation>{name} muss aus Hexadezimalziffern bestehen, nicht „{value}“</translation>
    </message>
    <message>
        <source>{name} must divide the last of {other}</source>
        <translation>{name} muss die letzte Zahl von {other} teilen</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} Bilder</translation>
    </message>
    <message>
        <source>{pace:.3g} pictures/s</source>
        <translation>{pace:.3g} Bilder/s</translation>
    </message>
    <message>
        <source>{path} is a file</source>
        <translation>{path} ist eine Datei</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} failed</source>
        <translation>
            <numerusform>{number} fehlgeschlagen</numerusform>
            <numerusform>{number} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run in {folder} cannot be told to {order}: {why}</source>
        <translation>Dem Lauf in {folder} kann {order} nicht mitgeteilt werden: {why}</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>A &amp;checkpoint…</source>
        <translation>&amp;Checkpoint…</translation>
    </message>
    <message>
        <source>A few steps are tried…</source>
        <translation>Einige Schritte werden ausprobiert…</translation>
    </message>
    <message>
        <source>A network says what the copying begins from.</source>
        <translation>Ein Netz sagt voraus, womit das Kopieren beginnt.</translation>
    </message>
    <message>
        <source>A parameter cannot be meant</source>
        <translation>Ein Parameter kann nicht gemeint sein</translation>
    </message>
    <message>
        <source>About {time} for {steps} steps, {memory} of memory, {disk} on the disk.</source>
        <translation>Etwa {time} für {steps} Schritte, {memory} Arbeitsspeicher, {disk} auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Add &amp;tar…</source>
        <translation>&amp;Tar hinzufügen…</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Choose a batch size of {train} or less, or add pictures</source>
        <translation>Wählen Sie eine Batchgröße von {train} oder weniger, oder fügen Sie Bilder hinzu</translation>
    </message>
    <message>
        <source>Choose a checkpoint to go on from</source>
        <translation>Checkpoint zum Weitermachen wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the run</source>
        <translation>Ordner für den Lauf wählen</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose another folder, or go on with that run</source>
        <translation>Wählen Sie einen anderen Ordner, oder setzen Sie jenen Lauf fort</translation>
    </message>
    <message>
        <source>Choose tars of pictures</source>
        <translation>Tar-Archive mit Bildern wählen</translation>
    </message>
    <message>
        <source>Choose them on the page “Pictures”</source>
        <translation>Wählen Sie sie auf der Seite „Bilder“</translation>
    </message>
    <message>
        <source>Completes faces at 128 px: eyes, nose and mouth that fit the rest, somewhat soft; trained for a quarter of an hour on a GPU.</source>
        <translation>Ergänzt Gesichter mit 128 px: Augen, Nase und Mund, die zum Rest passen, etwas weich; eine Viertelstunde auf einer GPU trainiert.</translation>
    </message>
    <message>
        <source>Copy the file once more, or train it again</source>
        <translation>Kopieren Sie die Datei noch einmal, oder trainieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or a tar. JPEG, PNG, WebP, BMP and TIFF files count, in folders within the folder too. A few hundred of one kind make a useful model, a few thousand a good one.</source>
        <translation>Ziehen Sie einen Ordner mit Bildern oder ein Tar-Archiv hierher. JPEG, PNG, WebP, BMP und TIFF zählen, auch in Unterordnern. Einige Hundert einer Art ergeben ein brauchbares Modell, einige Tausend ein gutes.</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exportiert</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Dateien, die nicht verwendet werden können</translation>
    </message>
    <message>
        <source>Find face &amp;masks</source>
        <translation>&amp;Gesichtsmasken finden</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Folders and tars of pictures</source>
        <translation>Ordner und Tar-Archive mit Bildern</translation>
    </message>
    <message>
        <source>Go on from a model that was trained before</source>
        <translation>Mit einem früher trainierten Modell weitermachen</translation>
    </message>
    <message>
        <source>Has learned for {n} steps from: {data}. Its net is fixed.</source>
        <translation>Hat {n} Schritte lang gelernt aus: {data}. Sein Netz steht fest.</translation>
    </message>
    <message>
        <source>How much of the batch is done</source>
        <translation>Wie viel des Stapels fertig ist</translation>
    </message>
    <message>
        <source>Im&amp;port mask…</source>
        <translation>Maske &amp;importieren…</translation>
    </message>
    <message>
        <source>In the hole it scores {score:.2f} dB</source>
        <translation>Im Loch erreicht es {score:.2f} dB</translation>
    </message>
    <message>
        <source>Install the ceapp that has all models, or paint the masks</source>
        <translation>Installieren Sie das ceapp mit allen Modellen, oder übermalen Sie die Masken</translation>
    </message>
    <message>
        <source>It is now {like}</source>
        <translation>Jetzt gilt {like}</translation>
    </message>
    <message>
        <source>Looking at the pictures… %p %</source>
        <translation>Bilder werden angesehen… %p %</translation>
    </message>
    <message>
        <source>Measured by a few steps on this machine: {device}. {n} weights.</source>
        <translation>Mit einigen Schritten auf diesem Rechner gemessen: {device}. {n} Gewichte.</translation>
    </message>
    <message>
        <source>Near copies of another: {n}; no pair is torn between training and judging</source>
        <translation>Fast gleich einem anderen: {n}; kein Paar wird auf Training und Bewertung verteilt</translation>
    </message>
    <message>
        <source>No pictures have been chosen and looked at yet</source>
        <translation>Noch wurden keine Bilder gewählt und angesehen</translation>
    </message>
    <message>
        <source>No pictures, or broken: {n}</source>
        <translation>Keine Bilder oder beschädigt: {n}</translation>
    </message>
    <message>
        <source>No training has written into {folder}</source>
        <translation>In {folder} hat kein Training geschrieben</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>On top of what the system sets; from the next start on.</source>
        <translation>Zusätzlich zur Einstellung des Systems; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Otherwise the model&apos;s card says that it is for research alone</source>
        <translation>Sonst steht in der Karte des Modells, dass es nur für die Forschung ist</translation>
    </message>
    <message>
        <source>Paint over the face mask of everyone in the photo</source>
        <translation>Die Gesichtsmasken aller Personen im Foto übermalen</translation>
    </message>
    <message>
        <source>Pictures that are nearly the same</source>
        <translation>Bilder, die fast gleich sind</translation>
    </message>
    <message>
        <source>Pictures to train on</source>
        <translation>Bilder für das Training</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Raise {name}</source>
        <translation>Erhöhen Sie {name}</translation>
    </message>
    <message>
        <source>Say in the file where a model drew</source>
        <translation>In der Datei vermerken, wo ein Modell gezeichnet hat</translation>
    </message>
    <message>
        <source>Says structure and colour of holes in photos, for the copying to begin from; trained for six minutes on a GPU.</source>
        <translation>Sagt Struktur und Farbe von Löchern in Fotos voraus, womit das Kopieren beginnt; sechs Minuten lang auf einer GPU trainiert.</translation>
    </message>
    <message>
        <source>Show &amp;all parameters</source>
        <translation>&amp;Alle Parameter zeigen</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <translation>Größe von Text und Schaltflächen</translation>
    </message>
    <message>
        <source>So are the pictures that the model learnt from, or nobody knows their terms. Settings, Models tells more; Classic, in the box of models, fills without any.</source>
        <translation>Das gilt für die Bilder, aus denen das Modell gelernt hat, oder deren Bedingungen sind nicht bekannt. Mehr steht unter Einstellungen, Modelle; mit Klassisch, in der Auswahl der Modelle, wird ohne Modell gefüllt.</translation>
    </message>
    <message>
        <source>Start a run, or open its folder, to see what came of it: its scores beside filling without a model, and the ways on from there.</source>
        <translation>Starten Sie einen Lauf oder öffnen Sie seinen Ordner, um zu sehen, was daraus wurde: seine Werte neben dem Füllen ohne Modell, und wie es von dort weitergeht.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start one on the page “Parameters”, or open the folder of one. Its curves, its samples and its log are shown here while it goes on.</source>
        <translation>Starten Sie einen auf der Seite „Parameter“, oder öffnen Sie den Ordner eines Laufs. Seine Kurven, seine Beispiele und sein Protokoll sind hier zu sehen, während er läuft.</translation>
    </message>
    <message>
        <source>Tars</source>
        <translation>Tar-Archive</translation>
    </message>
    <message>
        <source>Terms of the pictures</source>
        <translation>Bedingungen der Bilder</translation>
    </message>
    <message>
        <source>The XMP data of a saved photo say so if a network drew a part of it, in the words of the IPTC. Fills that were copied from the photo itself are not noted.</source>
        <translation>Die XMP-Daten eines gespeicherten Fotos sagen mit den Begriffen des IPTC, wenn ein Netz einen Teil davon gezeichnet hat. Aus dem Foto selbst kopierte Füllungen werden nicht vermerkt.</translation>
    </message>
    <message>
        <source>The editor now fills with {name}</source>
        <translation>Der Editor füllt jetzt mit {name}</translation>
    </message>
    <message>
        <source>The hole lies on a face; what is drawn there is a guess.</source>
        <translation>Das Loch liegt auf einem Gesicht; was dort gezeichnet wird, ist geraten.</translation>
    </message>
    <message>
        <source>The pictures may be used for anything</source>
        <translation>Die Bilder dürfen für alles verwendet werden</translation>
    </message>
    <message>
        <source>The run has no folder</source>
        <translation>Der Lauf hat keinen Ordner</translation>
    </message>
    <message>
        <source>The run&apos;s folder</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone</source>
        <translation>Der Ordner {folder} des Laufs ist weg</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} is gone, so the training stopped</source>
        <translation>Der Ordner {folder} des Laufs ist weg, daher hielt das Training an</translation>
    </message>
    <message>
        <source>The same, to take paint away</source>
        <translation>Dasselbe, um Übermaltes wegzunehmen</translation>
    </message>
    <message>
        <source>The settings cannot be read: {why}</source>
        <translation>Die Einstellungen können nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>The settings cannot be understood: {why}</source>
        <translation>Die Einstellungen sind nicht verständlich: {why}</translation>
    </message>
    <message>
        <source>The training could not be started: {why}</source>
        <translation>Das Training konnte nicht gestartet werden: {why}</translation>
    </message>
    <message>
        <source>The training diverged before step {step}: a value is not a number any more</source>
        <translation>Das Training divergierte vor Schritt {step}: Ein Wert ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>The training ended without a word: it was ended from outside, or crashed</source>
        <translation>Das Training endete ohne Nachricht: Es wurde von außen beendet oder stürzte ab</translation>
    </message>
    <message>
        <source>The training on {} has not been heard of for minutes</source>
        <translation>Vom Training auf {} gab es seit Minuten kein Lebenszeichen</translation>
    </message>
    <message>
        <source>The training {} is running. Let it go on in the background?</source>
        <translation>Das Training {} läuft. Soll es im Hintergrund weiterlaufen?</translation>
    </message>
    <message>
        <source>The {name} is {size} px, the photo {wanted}</source>
        <translation>{name}: {size} px, das Foto hat {wanted}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>There are no masks in {folder}</source>
        <translation>In {folder} sind keine Masken</translation>
    </message>
    <message>
        <source>There is a model {name} already</source>
        <translation>Es gibt schon ein Modell {name}</translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation>Es gibt keine Datei {path}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>Es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>There is no mode {mode!r}</source>
        <translation>Es gibt keinen Modus „{mode}“</translation>
    </message>
    <message>
        <source>There is no model that could be taught: train one first.</source>
        <translation>Es gibt kein Modell, das angelernt werden könnte: Trainieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is no model to time</source>
        <translation>Es gibt kein Modell, das gemessen werden könnte</translation>
    </message>
    <message>
        <source>There is no model {name!r}</source>
        <translation>Es gibt kein Modell „{name}“</translation>
    </message>
    <message>
        <source>There is no network for such a place.</source>
        <translation>Für eine solche Stelle gibt es kein Netz.</translation>
    </message>
    <message>
        <source>There is no recipe {path}</source>
        <translation>Es gibt kein Rezept {path}</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}</source>
        <translation>Auf dem Laufwerk ist kein Platz für {file}</translation>
    </message>
    <message>
        <source>There is no run to resume in {folder}</source>
        <translation>In {folder} ist kein Lauf, der fortgesetzt werden könnte</translation>
    </message>
    <message>
        <source>There is not enough memory for a single picture</source>
        <translation>Der Speicher reicht nicht für ein einziges Bild</translation>
    </message>
    <message>
        <source>There is not enough memory for this</source>
        <translation>Dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>There is not enough memory to open {file}</source>
        <translation>Der Speicher reicht nicht, um {file} zu öffnen</translation>
    </message>
    <message>
        <source>There is not enough memory to save {file}</source>
        <translation>Der Speicher reicht nicht, um {file} zu speichern</translation>
    </message>
    <message>
        <source>There is nothing near that could be copied.</source>
        <translation>In der Nähe ist nichts, was kopiert werden könnte.</translation>
    </message>
    <message>
        <source>This ceapp brings its own torch. For a GPU that it does not know, install ceapp from its source with the torch of {}.</source>
        <translation>Dieses ceapp bringt sein eigenes torch mit. Für eine GPU, die es nicht kennt, installieren Sie ceapp aus dem Quelltext mit dem torch von {}.</translation>
    </message>
    <message>
        <source>This did not work, for a reason nobody foresaw</source>
        <translation>Das hat aus einem unvorhergesehenen Grund nicht geklappt</translation>
    </message>
    <message>
        <source>This mode and model find no other fill for this hole</source>
        <translation>Mit diesem Modus und Modell findet sich keine andere Füllung für dieses Loch</translation>
    </message>
    <message>
        <source>This model, at step {}</source>
        <translation>Dieses Modell, bei Schritt {}</translation>
    </message>
    <message>
        <source>Time to learn</source>
        <translation>Zeit zum Lernen</translation>
    </message>
    <message>
        <source>Too little of the photos is known</source>
        <translation>Von den Fotos ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>Too small: {n}</source>
        <translation>Zu klein: {n}</translation>
    </message>
    <message>
        <source>Trainer — ceapp</source>
        <translation>Training — ceapp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>Transponiert</translation>
    </message>
    <message>
        <source>Try 0.999</source>
        <translation>Versuchen Sie 0,999</translation>
    </message>
    <message>
        <source>Type a few letters of what you want, and press Enter</source>
        <translation>Einige Buchstaben dessen tippen, was Sie suchen, dann Enter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Update ceapp, or choose another model</source>
        <translation>Aktualisieren Sie ceapp, oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Verwenden Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Bindestriche und Punkte</translation>
    </message>
    <message>
        <source>Use one of the same size</source>
        <translation>Verwenden Sie eine von derselben Größe</translation>
    </message>
    <message>
        <source>Version, and the licences of everything that the program is made of</source>
        <translation>Version, und die Lizenzen von allem, woraus das Programm besteht</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another folder</source>
        <translation>Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Warten Sie, bis es fertig ist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Was done before</source>
        <translation>War schon fertig</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Weight of the critic&apos;s verdict: more looks sharper and strays further from the truth; 0 trains no critic.</source>
        <translation>Gewicht des Urteils des Kritikers: mehr wirkt schärfer und entfernt sich weiter von der Wahrheit; 0 trainiert keinen Kritiker.</translation>
    </message>
    <message>
        <source>Weight of the hole</source>
        <translation>Gewicht des Lochs</translation>
    </message>
    <message>
        <source>Weight of the rest</source>
        <translation>Gewicht des Rests</translation>
    </message>
    <message>
        <source>Weights begin at random.</source>
        <translation>Die Gewichte beginnen zufällig.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What ceapp noted of its work; never a pixel of a photo</source>
        <translation>Was ceapp über seine Arbeit vermerkt hat; nie ein Pixel eines Fotos</translation>
    </message>
    <message>
        <source>What is fastest here</source>
        <translation>Was hier am schnellsten ist</translation>
    </message>
    <message>
        <source>What is filled stays; Start goes on with the rest</source>
        <translation>Was gefüllt ist, bleibt; „Starten“ macht mit dem Rest weiter</translation>
    </message>
    <message>
        <source>What is filled stays; Start goes on with the rest another time.</source>
        <translation>Was gefüllt ist, bleibt; „Starten“ macht ein andermal mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What is offered for a photo from the clipboard or a camera&apos;s raw file.</source>
        <translation>Was für ein Foto aus der Zwischenablage oder eine Kamera-Rohdatei angeboten wird.</translation>
    </message>
    <message>
        <source>What is painted over in it is not learned from</source>
        <translation>Was darin übermalt ist, wird nicht gelernt</translation>
    </message>
    <message>
        <source>What is painted over is not filled yet</source>
        <translation>Was übermalt ist, ist noch nicht gefüllt</translation>
    </message>
    <message>
        <source>What it begins with</source>
        <translation>Womit es beginnt</translation>
    </message>
    <message>
        <source>What it sees in a hole</source>
        <translation>Was es in einem Loch sieht</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>What it takes is not known: {reason}</source>
        <translation>Der Bedarf ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>What the net sees in the hole: black as in the paper, the mean colour, or a blur.</source>
        <translation>Was das Netz im Loch sieht: Schwarz wie in der Arbeit, die mittlere Farbe oder eine Unschärfe.</translation>
    </message>
    <message>
        <source>What the pictures show; goes to the model&apos;s card.</source>
        <translation>Was die Bilder zeigen; kommt in die Karte des Modells.</translation>
    </message>
    <message>
        <source>What was there before is unchanged</source>
        <translation>Was vorher da war, ist unverändert</translation>
    </message>
    <message>
        <source>When it is used up, the oldest steps are forgotten; the last one always stays.</source>
        <translation>Ist er verbraucht, werden die ältesten Schritte vergessen; der letzte bleibt immer.</translation>
    </message>
    <message>
        <source>Where masks come from</source>
        <translation>Woher die Masken kommen</translation>
    </message>
    <message>
        <source>Whether the error is summed over a picture, as in the paper, or averaged.</source>
        <translation>Ob der Fehler über ein Bild summiert wird, wie in der Arbeit, oder gemittelt.</translation>
    </message>
    <message>
        <source>Which holes to practise on, and in which shares.</source>
        <translation>An welchen Löchern geübt wird, und zu welchen Anteilen.</translation>
    </message>
    <message>
        <source>White is filled, black stays. All photos must be of the mask&apos;s size.</source>
        <translation>Weiß wird gefüllt, Schwarz bleibt. Alle Fotos müssen die Größe der Maske haben.</translation>
    </message>
    <message>
        <source>White is filled, black stays. The mask of {photo} is {mask}.</source>
        <translation>Weiß wird gefüllt, Schwarz bleibt. Die Maske von {photo} ist {mask}.</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>Breiten</translation>
    </message>
    <message>
        <source>With every weight 0 there is nothing to learn</source>
        <translation>Sind alle Gewichte 0, gibt es nichts zu lernen</translation>
    </message>
    <message>
        <source>With zoom, large pictures are also cut into up to so many squares along the short side.</source>
        <translation>Mit Zoom werden große Bilder auch in bis zu so viele Quadrate entlang der kurzen Seite geschnitten.</translation>
    </message>
    <message>
        <source>Working on the mask…</source>
        <translation>An der Maske wird gearbeitet…</translation>
    </message>
    <message>
        <source>Write NAME=VALUE</source>
        <translation>Schreiben Sie NAME=WERT</translation>
    </message>
    <message>
        <source>Write the mask to a PNG</source>
        <translation>Die Maske als PNG schreiben</translation>
    </message>
    <message>
        <source>Wrote before and after to {file}</source>
        <translation>Vorher und nachher in {file} geschrieben</translation>
    </message>
    <message>
        <source>Wrote the mask to {file}</source>
        <translation>Maske in {file} geschrieben</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>XMP data</source>
        <translation>XMP-Daten</translation>
    </message>
    <message>
        <source>You asked for smooth colours.</source>
        <translation>Sie wollten glatte Farben.</translation>
    </message>
    <message>
        <source>You asked for the photo&apos;s own texture.</source>
        <translation>Sie wollten die Textur des Fotos.</translation>
    </message>
    <message>
        <source>You asked for this model.</source>
        <translation>Sie wollten dieses Modell.</translation>
    </message>
    <message>
        <source>Your work cannot be kept safe while you go on: {why}</source>
        <translation>Ihre Arbeit kann nicht nebenher gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a GIF</source>
        <translation>ein GIF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>about {time} to go</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, but this torch was built without CUDA</source>
        <translation>eine NVIDIA-GPU ist da, aber dieses torch wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>another model is called {name}; rename the file</source>
        <translation>ein anderes Modell heißt {name}; benennen Sie die Datei um</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>bf16 is faster where the device computes it natively; auto finds out.</source>
        <translation>bf16 ist schneller, wo das Gerät es von Haus aus rechnet; auto findet es heraus.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>bfloat16 takes less time where the processor or GPU is made for it, at slightly coarser colours; unless another is chosen, such a processor takes it.</source>
        <translation>bfloat16 braucht weniger Zeit, wo der Prozessor oder die GPU dafür gemacht ist, bei etwas gröberen Farben; wenn nichts anderes gewählt ist, nimmt es ein solcher Prozessor.</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>broken ({why})</source>
        <translation>beschädigt ({why})</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>built for Apple computers</source>
        <translation>gebaut für Apple-Computer</translation>
    </message>
    <message>
        <source>built for CUDA {version}</source>
        <translation>gebaut für CUDA {version}</translation>
    </message>
    <message>
        <source>built for ROCm {version}</source>
        <translation>gebaut für ROCm {version}</translation>
    </message>
    <message>
        <source>built for the CPU</source>
        <translation>gebaut für die CPU</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>cleared mask</source>
        <translation>Maske gelöscht</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>comes with ceapp</source>
        <translation>mit ceapp geliefert</translation>
    </message>
    <message>
        <source>e.g. my own photos</source>
        <translation>z. B. meine eigenen Fotos</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <translation>Radierstrich</translation>
    </message>
    <message>
        <source>feathered mask</source>
        <translation>Maske mit weicher Kante</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>grown mask</source>
        <translation>Maske erweitert</translation>
    </message>
    <message>
        <source>helps others</source>
        <translation>hilft anderen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>inverted mask</source>
        <translation>Maske umgekehrt</translation>
    </message>
    <message>
        <source>is held to move the photo</source>
        <translation>wird gehalten, um das Foto zu verschieben</translation>
    </message>
    <message>
        <source>is held to see the original</source>
        <translation>wird gehalten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>it has {layer}</source>
        <translation>sie hat {layer}</translation>
    </message>
    <message>
        <source>it lacks {layer}</source>
        <translation>ihr fehlt {layer}</translation>
    </message>
    <message>
        <source>lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask file</source>
        <translation>Maske aus Datei</translation>
    </message>
    <message>
        <source>mask of what is not to be copied from</source>
        <translation>Maske dessen, wovon nicht kopiert werden darf</translation>
    </message>
    <message>
        <source>mean colour, dB</source>
        <translation>mittlere Farbe, dB</translation>
    </message>
    <message>
        <source>no Apple GPU was found</source>
        <translation>es wurde keine Apple-GPU gefunden</translation>
    </message>
    <message>
        <source>no CUDA GPU was found</source>
        <translation>es wurde keine CUDA-GPU gefunden</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>pausing after what is begun</source>
        <translation>pausiert, sobald Begonnenes fertig ist</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>restored work</source>
        <translation>wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>siehe ihren Text</translation>
    </message>
    <message>
        <source>shrunk mask</source>
        <translation>Maske verkleinert</translation>
    </message>
    <message>
        <source>similar colours</source>
        <translation>ähnliche Farben</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>smooth colours</source>
        <translation>glatten Farben</translation>
    </message>
    <message>
        <source>smooth fill</source>
        <translation>Füllung (glatt)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>structure fill</source>
        <translation>Füllung (Struktur)</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>texture fill</source>
        <translation>Füllung (Textur)</translation>
    </message>
    <message>
        <source>the photo&apos;s own texture</source>
        <translation>der Textur des Fotos</translation>
    </message>
    <message>
        <source>this torch was built without CUDA</source>
        <translation>dieses torch wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>too small ({width}x{height})</source>
        <translation>zu klein ({width}x{height})</translation>
    </message>
    <message>
        <source>unknown pictures</source>
        <translation>unbekannten Bildern</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after {steps} steps; better at {better} of {holes} held-out holes.</source>
        <translation>{before:.2f} dB vorher, {after:.2f} dB nach {steps} Schritten; besser bei {better} von {holes} zurückgehaltenen Löchern.</translation>
    </message>
    <message>
        <source>{checkpoint} is gone</source>
        <translation>{checkpoint} ist weg</translation>
    </message>
    <message>
        <source>{cores} cores, {speed}</source>
        <translation>{cores} Kerne, {speed}</translation>
    </message>
    <message>
        <source>{device}: asked for</source>
        <translation>{device}: so gewünscht</translation>
    </message>
    <message>
        <source>{device}: found</source>
        <translation>{device}: gefunden</translation>
    </message>
    <message>
        <source>{done} of {all} filled</source>
        <translation>{done} von {all} gefüllt</translation>
    </message>
    <message>
        <source>{d} days {h} h</source>
        <translation>{d} Tage {h} h</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}</source>
        <translation>{file} kann nicht gelöscht werden: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be saved as {suffix}</source>
        <translation>{file} kann nicht als {suffix} gespeichert werden</translation>
    </message>
    <message>
        <source>{file} cannot be saved without a suffix</source>
        <translation>{file} kann ohne Endung nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{file} cannot be understood: {why}</source>
        <translation>{file} ist nicht verständlich: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be written as {kind}: {why}</source>
        <translation>{file} kann nicht als {kind} geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>{file} cannot fill {size} px</source>
        <translation>{file} kann keine {size} px füllen</translation>
    </message>
    <message>
        <source>{file} cannot hold this comparison</source>
        <translation>{file} kann diesen Vergleich nicht aufnehmen</translation>
    </message>
    <message>
        <source>{file} carries code, {code}, and was not opened: it could do anything on this computer</source>
        <translation>{file} enthält Programmcode, {code}, und wurde nicht geöffnet: Er könnte auf diesem Computer alles tun</translation>
    </message>
    <message>
        <source>{file} carries no ceapp model card</source>
        <translation>{file} enthält keine Modellkarte von ceapp</translation>
    </message>
    <message>
        <source>{file} changed while it was read</source>
        <translation>{file} änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>{file} does not end in {suffix}</source>
        <translation>{file} endet nicht auf {suffix}</translation>
    </message>
    <message>
        <source>{file} does not fit the architecture that its card names</source>
        <translation>{file} passt nicht zu der Architektur, die seine Karte nennt</translation>
    </message>
    <message>
        <source>{file} fills with values that are not numbers</source>
        <translation>{file} füllt mit Werten, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>{file} has a broken header</source>
        <translation>{file} hat einen beschädigten Kopf</translation>
    </message>
    <message>
        <source>{file} has format {found}, and this ceapp reads format {known}</source>
        <translation>{file} hat das Format {found}, dieses ceapp liest Format {known}</translation>
    </message>
    <message>
        <source>{file} has {extra} bytes too many</source>
        <translation>{file} hat {extra} Bytes zu viel</translation>
    </message>
    <message>
        <source>{file} holds no net of the architecture that ceapp knows</source>
        <translation>{file} enthält kein Netz der Architektur, die ceapp kennt</translation>
    </message>
    <message>
        <source>{file} holds values that are not numbers</source>
        <translation>{file} enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>{file} is a folder</source>
        <translation>{file} ist ein Ordner</translation>
    </message>
    <message>
        <source>{file} is a model for {task}, not for fills</source>
        <translation>{file} ist ein Modell für {task}, nicht zum Füllen</translation>
    </message>
    <message>
        <source>{file} is a model for {task}, not for {wanted}</source>
        <translation>{file} ist ein Modell für {task}, nicht für {wanted}</translation>
    </message>
    <message>
        <source>{file} is broken, or no checkpoint of torch</source>
        <translation>{file} ist beschädigt oder kein Checkpoint von torch</translation>
    </message>
    <message>
        <source>{file} is cut off in its header</source>
        <translation>{file} ist im Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>{file} is cut off: {missing} bytes are missing</source>
        <translation>{file} ist abgeschnitten: {missing} Bytes fehlen</translation>
    </message>
    <message>
        <source>{file} is larger than 1 GiB, as no model is</source>
        <translation>{file} ist größer als 1 GiB, was kein Modell ist</translation>
    </message>
    <message>
        <source>{file} is no recipe that this ceapp understands</source>
        <translation>{file} ist kein Rezept, das dieses ceapp versteht</translation>
    </message>
    <message>
        <source>{file} is not a safetensors file</source>
        <translation>{file} ist keine safetensors-Datei</translation>
    </message>
    <message>
        <source>{file} is not the photo that was filled, or was changed since</source>
        <translation>{file} ist nicht das Foto, das gefüllt wurde, oder wurde seither geändert</translation>
    </message>
    <message>
        <source>{file} is smaller than the {size} px that the model sees</source>
        <translation>{file} ist kleiner als die {size} px, die das Modell sieht</translation>
    </message>
    <message>
        <source>{file} is there already, and no batch wrote it</source>
        <translation>{file} gibt es schon, und kein Stapel hat es geschrieben</translation>
    </message>
    <message>
        <source>{file} is there already, as {other}</source>
        <translation>{file} ist schon da, als {other}</translation>
    </message>
    <message>
        <source>{file} is too short for a safetensors file</source>
        <translation>{file} ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>{file} may not be read</source>
        <translation>{file} darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>{file} may not be written here</source>
        <translation>{file} darf hier nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{file} names an architecture that this ceapp does not know</source>
        <translation>{file} nennt eine Architektur, die dieses ceapp nicht kennt</translation>
    </message>
    <message>
        <source>{file} was changed since it was filled</source>
        <translation>{file} wurde seit dem Füllen geändert</translation>
    </message>
    <message>
        <source>{file} was changed since, so what was done to it cannot be put back</source>
        <translation>{file} wurde seither geändert, daher kann die Arbeit daran nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>{file}: the demo has no setting {name}</source>
        <translation>{file}: Die Vorführung kennt keine Einstellung {name}</translation>
    </message>
    <message>
        <source>{file}: there are no photos in {folder}</source>
        <translation>{file}: In {folder} sind keine Fotos</translation>
    </message>
    <message>
        <source>{file}: {name} has to be {what}, not {value}</source>
        <translation>{file}: {name} muss {what} sein, nicht {value}</translation>
    </message>
    <message>
        <source>{file}: {name} names {folder}, and there is no such folder</source>
        <translation>{file}: {name} nennt {folder}, und diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>{folder}   ·   preset {preset}, {n} pictures   ·   {device}</source>
        <translation>{folder}   ·   Vorgabe {preset}, {n} Bilder   ·   {device}</translation>
    </message>
    <message>
        <source>{folder} holds a run already</source>
        <translation>{folder} enthält schon einen Lauf</translation>
    </message>
    <message>
        <source>{folder} holds no run that can be read</source>
        <translation>{folder} enthält keinen lesbaren Lauf</translation>
    </message>
    <message>
        <source>{found}, {least} are needed</source>
        <translation>{found}, {least} werden gebraucht</translation>
    </message>
    <message>
        <source>{gain:+.2f} dB against the {name}</source>
        <translation>{gain:+.2f} dB gegenüber: {name}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{kept}; make room, or save to another place</source>
        <translation>{kept}; schaffen Sie Platz, oder speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>{kept}; save to another folder</source>
        <translation>{kept}; speichern Sie in einem anderen Ordner</translation>
    </message>
    <message>
        <source>{kept}; save to another place</source>
        <translation>{kept}; speichern Sie an einem anderen Ort</translation>
    </message>
    <message>
        <source>{kind} changes all pixels a little; PNG and TIFF keep them exactly</source>
        <translation>{kind} verändert alle Pixel ein wenig; PNG und TIFF bewahren sie genau</translation>
    </message>
    <message>
        <source>{kind} has 8 bits per channel instead of 16</source>
        <translation>{kind} hat 8 statt 16 Bit je Kanal</translation>
    </message>
    <message>
        <source>{kind} holds no photo with a side of more than {limit} pixels</source>
        <translation>{kind} fasst kein Foto mit einer Seite von mehr als {limit} Pixeln</translation>
    </message>
    <message>
        <source>{label} (do not copy)</source>
        <translation>{label} (nicht kopieren)</translation>
    </message>
    <message>
        <source>{label} ({group})</source>
        <translation>{label} ({group})</translation>
    </message>
    <message>
        <source>{label}, erased</source>
        <translation>{label}, radiert</translation>
    </message>
    <message>
        <source>{layer} is {found} instead of {wanted}</source>
        <translation>{layer} ist {found} statt {wanted}</translation>
    </message>
    <message>
        <source>{least} must be above 0 and under {most}, which is at most 1</source>
        <translation>{least} muss über 0 und unter {most} liegen, das höchstens 1 ist</translation>
    </message>
    <message>
        <source>{left} left, until {when}</source>
        <translation>noch {left}, bis {when}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model</source>
        <translation>„{name}“ kann kein Modell heißen</translation>
    </message>
    <message>
        <source>{name}  –  go on from this checkpoint</source>
        <translation>{name}  –  mit diesem Checkpoint weitermachen</translation>
    </message>
    <message>
        <source>{name} and {other} must be 6 numbers; only the net photo has less</source>
        <translation>{name} und {other} müssen 6 Zahlen sein; nur das Netz photo hat weniger</translation>
    </message>
    <message>
        <source>{name} cannot be {value}</source>
        <translation>{name} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>{name} does not fit the architecture that its card names: {told}</source>
        <translation>{name} passt nicht zu der Architektur, die seine Karte nennt: {told}</translation>
    </message>
    <message>
        <source>{name} does not fit the size that its card names: {told}</source>
        <translation>{name} passt nicht zu der Größe, die seine Karte nennt: {told}</translation>
    </message>
    <message>
        <source>{name} fills with a picture of another size, {told}</source>
        <translation>{name} füllt mit einem Bild anderer Größe, {told}</translation>
    </message>
    <message>
        <source>{name} fills with colours from {low:.3g} to {high:.3g}, where 0 is black and 1 white</source>
        <translation>{name} füllt mit Farben von {low:.3g} bis {high:.3g}, wo 0 Schwarz und 1 Weiß ist</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
    <message>
        <source>{name} has channels beside its colours; saving leaves them out</source>
        <translation>{name} hat neben den Farben weitere Kanäle; beim Speichern fallen sie weg</translation>
    </message>
    <message>
        <source>{name} has {bits} bits per channel ({kind}); ceapp opens 8 and 16</source>
        <translation>{name} hat {bits} Bit je Kanal ({kind}); ceapp öffnet 8 und 16</translation>
    </message>
    <message>
        <source>{name} has {depth} bits per channel; it was opened with 8</source>
        <translation>{name} hat {depth} Bit je Kanal; es wurde mit 8 geöffnet</translation>
    </message>
    <message>
        <source>{name} has {pages} pages; only the first was opened, and saving leaves the others out</source>
        <translation>{name} hat {pages} Seiten; nur die erste wurde geöffnet, beim Speichern fallen die anderen weg</translation>
    </message>
    <message>
        <source>{name} holds more pictures, such as a preview or a depth map; only the first was opened, and saving leaves the others out</source>
        <translation>{name} enthält weitere Bilder, etwa eine Vorschau oder Tiefenkarte; nur das erste wurde geöffnet, beim Speichern fallen die anderen weg</translation>
    </message>
    <message>
        <source>{name} holds pixels in an order that ceapp does not open</source>
        <translation>{name} enthält Pixel in einer Anordnung, die ceapp nicht öffnet</translation>
    </message>
    <message>
        <source>{name} holds pixels of a kind that ceapp does not open ({kind})</source>
        <translation>{name} enthält Pixel einer Art, die ceapp nicht öffnet ({kind})</translation>
    </message>
    <message>
        <source>{name} is a HEIC photo, which ceapp opens only with pillow-heif</source>
        <translation>{name} ist ein HEIC-Foto, das ceapp nur mit pillow-heif öffnet</translation>
    </message>
    <message>
        <source>{name} is a broken PNG</source>
        <translation>{name} ist ein beschädigtes PNG</translation>
    </message>
    <message>
        <source>{name} is a model for {task}, not for fills</source>
        <translation>{name} ist ein Modell für {task}, nicht zum Füllen</translation>
    </message>
    <message>
        <source>{name} is a net of a kind that cannot be trained here</source>
        <translation>{name} ist ein Netz einer Art, die hier nicht trainiert werden kann</translation>
    </message>
    <message>
        <source>{name} is a raw photo of a camera, or holds a mere preview in the first place</source>
        <translation>{name} ist die Rohdatei einer Kamera oder enthält zuvorderst nur eine Vorschau</translation>
    </message>
    <message>
        <source>{name} is an animation; only its first picture was opened</source>
        <translation>{name} ist eine Animation; nur das erste Bild wurde geöffnet</translation>
    </message>
    <message>
        <source>{name} is an animation; only the first of {frames} pictures was opened</source>
        <translation>{name} ist eine Animation; nur das erste von {frames} Bildern wurde geöffnet</translation>
    </message>
    <message>
        <source>{name} is broken or cut off</source>
        <translation>{name} ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes)</source>
        <translation>{name} ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>{name} is not a picture that ceapp opens</source>
        <translation>{name} ist kein Bild, das ceapp öffnet</translation>
    </message>
    <message>
        <source>{name} is {kind}, which ceapp does not open</source>
        <translation>{name} ist {kind}, was ceapp nicht öffnet</translation>
    </message>
    <message>
        <source>{name} is {width} x {height} pixels, more than the {most} million that ceapp opens</source>
        <translation>{name} hat {width} x {height} Pixel, mehr als die {most} Millionen, die ceapp öffnet</translation>
    </message>
    <message>
        <source>{name} must be one of {allowed}, not {value!r}</source>
        <translation>{name} muss eines von {allowed} sein, nicht „{value}“</translation>
    </message>
    <message>
        <source>{name} must be positive numbers</source>
        <translation>{name} müssen positive Zahlen sein</translation>
    </message>
    <message>
        <source>{name} must not be below 0, but is {value:g}</source>
        <translation>{name} darf nicht unter 0 sein, ist aber {value:g}</translation>
    </message>
    <message>
        <source>{name} says that it is {width} x {height} pixels</source>
        <translation>{name} gibt {width} x {height} Pixel an</translation>
    </message>
    <message>
        <source>{name} was converted from CMYK to RGB</source>
        <translation>{name} wurde von CMYK in RGB umgewandelt</translation>
    </message>
    <message>
        <source>{name} was developed from raw data; saving makes a new file, it stays as it is</source>
        <translation>{name} wurde aus Rohdaten entwickelt; Speichern legt eine neue Datei an, diese bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>{name} works at {size} px, and {most} are the most</source>
        <translation>{name} arbeitet mit {size} px, höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} pictures, short sides {least} to {most} px (half of them {middle} px or more). About {train} are trained on, {held} are held out to judge by.</source>
        <translation>{n} Bilder, kurze Seiten {least} bis {most} px (die Hälfte davon {middle} px oder mehr). Etwa {train} dienen dem Training, {held} bleiben für die Bewertung zurück.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{one} and {other} would both become {result}</source>
        <translation>{one} und {other} würden beide zu {result}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{path} is broken</source>
        <translation>{path} ist beschädigt</translation>
    </message>
    <message>
        <source>{setting!r} is no setting</source>
        <translation>„{setting}“ ist keine Einstellung</translation>
    </message>
    <message>
        <source>{small} have a short side under {least} px: choose a smaller size</source>
        <translation>{small} haben eine kurze Seite unter {least} px: Wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
        <source>{source} is neither a folder nor a readable tar</source>
        <translation>{source} ist weder ein Ordner noch ein lesbares Tar-Archiv</translation>
    </message>
    <message>
        <source>{text!r} is no value for {name}</source>
        <translation>„{text}“ ist kein Wert für {name}</translation>
    </message>
    <message>
        <source>{told} and {another}</source>
        <translation>{told} und {another}</translation>
    </message>
    <message>
        <source>{told}. {more}</source>
        <translation>{told}. {more}</translation>
    </message>
    <message>
        <source>{variations} variations are none</source>
        <translation>{variations} Varianten sind keine</translation>
    </message>
    <message>
        <source>{wanted} are needed on the disk of {there}, {free} are free</source>
        <translation>{wanted} werden auf dem Laufwerk von {there} gebraucht, {free} sind frei</translation>
    </message>
    <message>
        <source>{what} Stop it and close?</source>
        <translation>{what} Anhalten und schließen?</translation>
    </message>
    <message>
        <source>{} of GPU memory</source>
        <translation>{} GPU-Speicher</translation>
    </message>
    <message>
        <source>{} of memory</source>
        <translation>{} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{} of {} steps.</source>
        <translation>{} von {} Schritten.</translation>
    </message>
</context>
</TS>
