<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutTab</name>
    <message>
        <source>Open source under the European Union Public Licence 1.2 (EUPL-1.2): use it, read it, change it. Everything stays on this computer; the app sends nothing anywhere.</source>
        <translation>Open source onder de European Union Public Licence 1.2 (EUPL-1.2): gebruik het, lees het, pas het aan. Alles blijft op deze computer; de app stuurt niets weg.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Onderdelen en hun licenties</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Storingen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dit bureau</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>People: who may decide follows from organisation, function and mandate, and is said beside the name. Tie your own account to yourself, so that the register knows who recorded what.</source>
        <translation>Mensen: wie mag beslissen volgt uit organisatie, functie en mandaat, en staat bij de naam. Koppel uw eigen account aan uzelf, zodat het register weet wie wat vastlegde.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Custody term</source>
        <translation>VH-termijn</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Question to the meeting</source>
        <translation>Vraag aan het overleg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>On the list for: {reasons}</source>
        <translation>Op de lijst door: {reasons}</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Changed since version {version}: fix it again before printing.</source>
        <translation>Gewijzigd sinds versie {version}: stel opnieuw vast voordat u afdrukt.</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Omlaag (Alt+↓)</translation>
    </message>
    <message>
        <source>Off the agenda, back to the pool (Delete)</source>
        <translation>Van de agenda, terug naar de voorraad (Delete)</translation>
    </message>
    <message>
        <source>Fix a&amp;genda</source>
        <translation>A&amp;genda vaststellen</translation>
    </message>
    <message>
        <source>Fill from the pool</source>
        <translation>Vullen uit de voorraad</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet</source>
        <translation>Nog niets op de agenda</translation>
    </message>
    <message>
        <source>Fill it from the pool: the cases with a custody term, a hearing or no decision, each with the reason.</source>
        <translation>Vul hem uit de voorraad: de zaken met een VH-termijn, een zitting of zonder beslissing, elk met de reden.</translation>
    </message>
    <message>
        <source>&amp;From the pool</source>
        <translation>Uit de &amp;voorraad</translation>
    </message>
    <message>
        <source>No meeting chosen</source>
        <translation>Geen overleg gekozen</translation>
    </message>
    <message>
        <source>Nothing changed since it was fixed</source>
        <translation>Er is niets gewijzigd sinds het vaststellen</translation>
    </message>
    <message>
        <source>Plan a meeting or choose one on the left; its agenda appears here.</source>
        <translation>Plan een overleg of kies er links een; de agenda verschijnt hier.</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet</source>
        <translation>Er staat nog niets op de agenda</translation>
    </message>
</context>
<context>
    <name>AgendaPrinting</name>
    <message>
        <source>Making the PDF …</source>
        <translation>De PDF wordt gemaakt …</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>De agenda bewaren</translation>
    </message>
    <message numerus="yes">
        <source>{file} was saved: %n page(s).</source>
        <translation>
            <numerusform>{file} is bewaard: %n pagina.</numerusform>
            <numerusform>{file} is bewaard: %n pagina&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says “draft”: the agenda is not fixed yet.</source>
        <translation>Er staat ‘concept’ op: de agenda is nog niet vastgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed and stand there as �.</source>
        <translation>
            <numerusform>%n teken kan niet worden afgedrukt en staat er als �.</numerusform>
            <numerusform>%n tekens kunnen niet worden afgedrukt en staan er als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>AgendaWork</name>
    <message>
        <source>{number} is off the agenda and back in the pool.</source>
        <translation>{number} is van de agenda en terug in de voorraad.</translation>
    </message>
</context>
<context>
    <name>ArticleEntry</name>
    <message>
        <source>number or word, such as 247.1</source>
        <translation>nummer of woord, zoals 247.1</translation>
    </message>
</context>
<context>
    <name>AspectsSection</name>
    <message>
        <source>Behavioural aspects</source>
        <translation>Gedragskundige aspecten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>One or two sentences. No diagnosis, no names, nothing from a report.</source>
        <translation>Eén of twee zinnen. Geen diagnose, geen namen, niets uit een rapport.</translation>
    </message>
    <message>
        <source>Required for “no”, with the name of who judged it.</source>
        <translation>Bij “nee” vereist, met de naam van wie dat beoordeelde.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>A signal is a reason for a question, never a finding. It stays out of lists and search.</source>
        <translation>Een signaal is aanleiding voor een vraag, nooit een bevinding. Het blijft buiten lijsten en zoeken.</translation>
    </message>
    <message>
        <source>Add signal</source>
        <translation>Signaal toevoegen</translation>
    </message>
    <message>
        <source>Remove signal</source>
        <translation>Signaal verwijderen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>choose a signal</source>
        <translation>kies een signaal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Where it is written in the file; no quotation.</source>
        <translation>Waar het in het dossier staat; geen citaat.</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <source>new signal</source>
        <translation>nieuw signaal</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Nu kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy to …</source>
        <translation>K&amp;opie naar …</translation>
    </message>
    <message>
        <source>&amp;Passphrase of then</source>
        <translation>&amp;Wachtzin van toen</translation>
    </message>
    <message>
        <source>&amp;Put back …</source>
        <translation>&amp;Terugzetten …</translation>
    </message>
    <message>
        <source>A checked backup is made every day and when the window closes, beside the register: the last ten, then one a day, a week and a month. Copy one to another disk now and then.</source>
        <translation>Elke dag en bij het sluiten van het venster wordt een gecontroleerde reservekopie gemaakt, naast het register: de laatste tien, dan een per dag, per week en per maand. Zet er af en toe een op een andere schijf.</translation>
    </message>
    <message>
        <source>Backup made and checked: {file}</source>
        <translation>Reservekopie gemaakt en gecontroleerd: {file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Check the &amp;register</source>
        <translation>&amp;Register nakijken</translation>
    </message>
    <message>
        <source>Choose a backup first</source>
        <translation>Kies eerst een reservekopie</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Gekopieerd en gecontroleerd: {file}</translation>
    </message>
    <message>
        <source>Copy the register</source>
        <translation>Register kopiëren</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>Kopiëren en controleren …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Log up to line</source>
        <translation>Logboek t/m regel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}</source>
        <translation>Reservekopie van {moment} terugzetten</translation>
    </message>
    <message>
        <source>Reading the register …</source>
        <translation>Het register wordt gelezen …</translation>
    </message>
    <message>
        <source>Register (*.db)</source>
        <translation>Register (*.db)</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>Grootte (kB)</translation>
    </message>
    <message>
        <source>The backup of {moment} was put back.</source>
        <translation>De reservekopie van {moment} is teruggezet.</translation>
    </message>
    <message>
        <source>The register becomes as it was then. What it is now is backed up first, and the log tells of it. The passphrase is only needed if it was another one when the backup was made.</source>
        <translation>Het register wordt zoals het toen was. Van zoals het nu is wordt eerst een kopie gemaakt, en het logboek vermeldt het. De wachtzin is alleen nodig als die een andere was toen de kopie werd gemaakt.</translation>
    </message>
    <message>
        <source>The register was read from beginning to end and is sound.</source>
        <translation>Het register is van begin tot eind gelezen en is gaaf.</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dgn</translation>
    </message>
    <message>
        <source>Custody term</source>
        <translation>VH-termijn</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>no hearing</source>
        <translation>geen zitting</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Parts of the case</source>
        <translation>Delen van de zaak</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Zaak</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslissing</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Aanvraag</translation>
    </message>
    <message>
        <source>Re&amp;lated</source>
        <translation>Ver&amp;want</translation>
    </message>
    <message>
        <source>What you typed in {number} is not saved; it is kept as a draft.</source>
        <translation>Wat u in {number} typte is niet opgeslagen; het blijft bewaard als concept.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Terug ernaartoe</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Geen zaak gekozen</translation>
    </message>
    <message>
        <source>Choose one on the left, or press Ctrl+N.</source>
        <translation>Kies links een zaak, of druk Ctrl+N voor een nieuwe.</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Pre-trial detention</source>
        <translation>Voorlopige hechtenis</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Zaaksofficier</translation>
    </message>
    <message>
        <source>hearing {day}</source>
        <translation>zitting {day}</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>niet gepland</translation>
    </message>
    <message>
        <source>Why it returned: {reasons}.</source>
        <translation>Waarom terug: {reasons}.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Co-suspects ({count}): {numbers}</source>
        <translation>Medeverdachten ({count}): {numbers}</translation>
    </message>
    <message>
        <source>Not filled in yet: {fields}.</source>
        <translation>Nog niet ingevuld: {fields}.</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Custody, hearings</source>
        <translation>VH en zitting</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>Aspecten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen ongedaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this case. What you typed is still here.</source>
        <translation>Niet bewaard: iemand anders wijzigde deze zaak. Wat u invulde staat er nog.</translation>
    </message>
    <message>
        <source>Not saved yet: see the fields marked.</source>
        <translation>Nog niet bewaard: zie de gemarkeerde velden.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Er is niets te bewaren.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Enter a first case</source>
        <translation>Eerste zaak invoeren</translation>
    </message>
    <message>
        <source>Only your cases, or those you look after, are listed. Choose “Everybody&apos;s cases” above.</source>
        <translation>Alleen uw zaken, of die u waarneemt, staan in de lijst. Kies hierboven “Zaken van iedereen”.</translation>
    </message>
    <message>
        <source>Sort by urgency</source>
        <translation>Op urgentie sorteren</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 zaak</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} zaken</translation>
    </message>
    <message>
        <source>sorted by custody term, hearing, days without a decision</source>
        <translation>gesorteerd op VH-termijn, zitting, dagen zonder beslissing</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>aflopend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>oplopend</translation>
    </message>
    <message>
        <source>sorted by {column}, {way}</source>
        <translation>gesorteerd op {column}, {way}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search by parketnummer, initials, article or standing; part of a number is enough.</source>
        <translation>Zoek op parketnummer, initialen, artikel of stand; een deel van een nummer is genoeg.</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen zaken</translation>
    </message>
    <message>
        <source>A case you put there can be taken out again here.</source>
        <translation>Een zaak die u hierin legt, haalt u hier ook weer uit.</translation>
    </message>
    <message>
        <source>Choose at most {most} cases at a time.</source>
        <translation>Kies hoogstens {most} zaken tegelijk.</translation>
    </message>
    <message>
        <source>Enter one, or import the spreadsheet you keep today.</source>
        <translation>Voer er een in, of importeer de lijst die u nu bijhoudt.</translation>
    </message>
    <message>
        <source>Not understood: {what}. Fields: {fields}. F1 shows examples.</source>
        <translation>Niet begrepen: {what}. Velden: {fields}. F1 geeft voorbeelden.</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Hier is nu niets</translation>
    </message>
    <message>
        <source>No case needs this at the moment.</source>
        <translation>Geen enkele zaak vraagt hier nu om.</translation>
    </message>
</context>
<context>
    <name>CasePhrases</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>over {days} dagen</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} dagen geleden</translation>
    </message>
    <message>
        <source>No offence entered yet</source>
        <translation>Nog geen feit ingevuld</translation>
    </message>
    <message>
        <source>committed {day}</source>
        <translation>gepleegd {day}</translation>
    </message>
    <message>
        <source>indicative until {day}, passed</source>
        <translation>indicatief tot {day}, voorbij</translation>
    </message>
    <message>
        <source>indicative until {day}, {away}</source>
        <translation>indicatief tot {day}, {away}</translation>
    </message>
    <message>
        <source>victim {age}</source>
        <translation>slachtoffer {age}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>lifted {day}</source>
        <translation>opgeheven {day}</translation>
    </message>
</context>
<context>
    <name>CaseSection</name>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere nummers</translation>
    </message>
    <message>
        <source>For instance that of the court of appeal; separate with commas.</source>
        <translation>Bijvoorbeeld dat van het hof; scheid met komma’s.</translation>
    </message>
    <message>
        <source>Registered on {day}</source>
        <translation>Ingeschreven op {day}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Parket</source>
        <translation>Parket</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Zaaksofficier</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>Investigation name</source>
        <translation>Onderzoeksnaam</translation>
    </message>
    <message>
        <source>The name of the investigation, never the name of a person.</source>
        <translation>De naam van het onderzoek, nooit een persoonsnaam.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afdoening</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgedaan op</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>niet afgedaan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Closing code</source>
        <translation>Code afdoening</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Search by parketnummer, suspect, article …   Ctrl+F</source>
        <translation>Zoek op parketnummer, verdachte, artikel …   Ctrl+F</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Custody ≤ {days} d</source>
        <translation>VH ≤ {days} d</translation>
    </message>
    <message>
        <source>Hearing ≤ {days} d without report</source>
        <translation>Zitting ≤ {days} d zonder rapport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>The register. Type in the search box to filter; Down goes to the list, Enter on to the case. Every case needs a request or a documented exception: what has neither stands under “Silent”. The box reads fields as well: hearing:&lt;1-5, hearing:none, custody:yes, prosecutor:wit, standing:requested, registered:2026 – and the phrases too late, without decision, silent, new. Shift and arrows gather several cases. A question asked often can be kept under Views.</source>
        <translation>Het register. Typ in het zoekvak om te filteren; Pijl omlaag gaat naar de lijst, Enter verder naar de zaak. Elke zaak heeft een aanvraag of een onderbouwde uitzondering nodig: wat geen van beide heeft, staat onder “Stil”. Het vak leest ook velden: zitting:&lt;1-5, zitting:geen, vh:ja, officier:wit, stand:aangevraagd, ingeschreven:2026 – en de woorden te laat, zonder beslissing, stil, nieuw. Shift met pijltjes kiest meer zaken tegelijk. Een vraag die vaker komt, bewaart u onder Weergaven.</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Back from meeting</source>
        <translation>Terug uit overleg</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>{number} was saved.</source>
        <translation>{number} is bewaard.</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Changed rows</source>
        <translation>Gewijzigde rijen</translation>
    </message>
    <message>
        <source>&amp;Update all</source>
        <translation>Alles &amp;bijwerken</translation>
    </message>
    <message>
        <source>&amp;Skip all</source>
        <translation>Alles &amp;overslaan</translation>
    </message>
    <message>
        <source>A tick updates the case, no tick leaves it as it is; Space turns it. An empty cell in the list never empties a filled field.</source>
        <translation>Een vinkje werkt de zaak bij, zonder vinkje blijft zij zoals zij is; spatie zet het om. Een lege cel in de lijst maakt nooit een gevuld veld leeg.</translation>
    </message>
    <message>
        <source>No case in the register says something else than this list</source>
        <translation>Geen zaak in het register zegt iets anders dan deze lijst</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In het register</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Copied; it leaves the clipboard in a minute.</source>
        <translation>Gekopieerd; over een minuut verdwijnt de code van het klembord.</translation>
    </message>
    <message>
        <source>First say that you have kept the code</source>
        <translation>Zeg eerst dat u de code hebt bewaard</translation>
    </message>
    <message>
        <source>I have the code on &amp;paper or in a safe place</source>
        <translation>Ik heb de code op &amp;papier of elders veilig bewaard</translation>
    </message>
    <message>
        <source>It opens the register when the passphrase is forgotten. Keep it in a safe, not beside this computer. It is shown this once; a new one can be made under Administration.</source>
        <translation>Hiermee gaat het register open als de wachtzin is vergeten. Bewaar hem in een kluis, niet bij deze computer. Hij staat hier deze ene keer; een nieuwe maakt u bij Beheer.</translation>
    </message>
    <message>
        <source>Keep this recovery code on paper</source>
        <translation>Bewaar deze herstelcode op papier</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Save recovery &amp;sheet (PDF) …</source>
        <translation>&amp;Herstelblad opslaan (PDF) …</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>do not read</source>
        <translation>niet lezen</translation>
    </message>
    <message>
        <source>&amp;Read the chosen column as</source>
        <translation>&amp;Lees de gekozen kolom als</translation>
    </message>
    <message>
        <source>The list is read again at once.</source>
        <translation>De lijst wordt meteen opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Heading in the list</source>
        <translation>Kop in de lijst</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>not read: unknown heading</source>
        <translation>niet gelezen: onbekende kop</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
</context>
<context>
    <name>CustodySection</name>
    <message>
        <source>Pre-trial detention</source>
        <translation>Voorlopige hechtenis</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Hechtenis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Arrested on</source>
        <translation>Aangehouden op</translation>
    </message>
    <message>
        <source>Police custody</source>
        <translation>Verzekering</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlengd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>Geschorst op</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Hervat op</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Opgeheven op</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>Termijn tot</translation>
    </message>
    <message>
        <source>Hearing before</source>
        <translation>Zitting vóór</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Zittingen</translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation>Zitting toevoegen</translation>
    </message>
    <message>
        <source>Remove hearing</source>
        <translation>Zitting verwijderen</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Zitting op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>began anew at this hearing</source>
        <translation>opnieuw aangevangen op deze zitting</translation>
    </message>
    <message>
        <source>new hearing</source>
        <translation>nieuwe zitting</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>opnieuw aangevangen</translation>
    </message>
    <message>
        <source>Suspended: the terms stand still.</source>
        <translation>Geschorst: de termijnen staan stil.</translation>
    </message>
    <message>
        <source>Term ends {day}.</source>
        <translation>Termijn tot {day}.</translation>
    </message>
    <message>
        <source>First hearing at the latest {day}.</source>
        <translation>Eerste zitting uiterlijk {day}.</translation>
    </message>
    <message>
        <source>Indicative: a date filled in above goes before it.</source>
        <translation>Indicatief: een datum die hierboven is ingevuld gaat voor.</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum kiezen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>for instance a trajectconsult</source>
        <translation>bijvoorbeeld een trajectconsult</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>One or two sentences. No diagnosis, no names.</source>
        <translation>Eén of twee zinnen. Geen diagnose, geen namen.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Genomen door</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>{name} – advice, to be confirmed</source>
        <translation>{name} – advies, te bevestigen</translation>
    </message>
    <message>
        <source>Why replaced</source>
        <translation>Waarom vervangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>DecisionFrame</name>
    <message>
        <source>Choose an outcome: press its letter.</source>
        <translation>Kies een uitkomst: druk op de letter.</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>choose a ground</source>
        <translation>kies een grond</translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>Er is niets te bewaren.</translation>
    </message>
    <message>
        <source>Becomes advice: it counts once somebody entitled confirms it.</source>
        <translation>Wordt een advies: het telt zodra iemand die bevoegd is het bevestigt.</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
</context>
<context>
    <name>DeskTab</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Low rows in lists: more in sight at once</source>
        <translation>Lage rijen in lijsten: meer tegelijk in beeld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rijen</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse, 1 to {most}; Ctrl+L locks at once.</source>
        <translation>Na zoveel minuten zonder toetsenbord of muis, 1 tot {most}; Ctrl+L vergrendelt meteen.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dit bureau</translation>
    </message>
    <message>
        <source>These choices hold at once, for this account on this computer.</source>
        <translation>Deze keuzes gelden meteen, voor dit account op deze computer.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DialogDrafts</name>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: open the same form to go on.</source>
        <translation>Wat u typte blijft bewaard als concept: open hetzelfde formulier om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Draft of {moment}: put back as you left it, not saved yet.</source>
        <translation>Concept van {moment}: teruggezet zoals u het achterliet, nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Betwisting</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Looking after cases</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Not saved yet: {what}. It is kept as a draft, and is there again next time.</source>
        <translation>Nog niet opgeslagen: {what}. Het blijft bewaard als concept en is er de volgende keer weer.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Planning a meeting</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>Shielding</source>
        <translation>Afscherming</translation>
    </message>
    <message>
        <source>Taking back a decision</source>
        <translation>Beslissing terugnemen</translation>
    </message>
    <message>
        <source>Typed before and not saved yet: {named}.</source>
        <translation>Eerder getypt en nog niet opgeslagen: {named}.</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>een nieuw gegeven</translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} en nog %n</numerusform>
            <numerusform>{named} en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Drafts: typed and not saved yet</source>
        <translation>Concepten: getypt en nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getypt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>EarlierDecision</name>
    <message>
        <source>Confirm as advised</source>
        <translation>Conform bevestigen</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Terugnemen …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>genomen door {name}</translation>
    </message>
    <message>
        <source>advice of {name}</source>
        <translation>advies van {name}</translation>
    </message>
    <message>
        <source>Advice: it counts once somebody entitled confirms it.</source>
        <translation>Advies: het telt zodra iemand die bevoegd is het bevestigt.</translation>
    </message>
    <message>
        <source>Advice: press Enter to confirm it.</source>
        <translation>Advies: druk Enter om het te bevestigen.</translation>
    </message>
    <message>
        <source>The evidence is not complete yet: go on below.</source>
        <translation>De onderbouwing is nog niet volledig: ga hieronder verder.</translation>
    </message>
    <message>
        <source>Say why: it stays in the log.</source>
        <translation>Zeg waarom: het blijft in de historie staan.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>required</source>
        <translation>vereist</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>goede praktijk</translation>
    </message>
    <message>
        <source>met</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goede praktijk</translation>
    </message>
    <message numerus="yes">
        <source>%n required point(s) to go</source>
        <translation>
            <numerusform>Nog %n vereist punt</numerusform>
            <numerusform>Nog %n vereiste punten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FarewellPage</name>
    <message>
        <source>&amp;Close without a backup</source>
        <translation>&amp;Sluiten zonder kopie</translation>
    </message>
    <message>
        <source>Everything you did is saved. The window closes by itself when the backup is checked.</source>
        <translation>Alles wat u deed is opgeslagen. Het venster sluit vanzelf als de reservekopie is gecontroleerd.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>The backup was not made; the register itself is saved. {why}</source>
        <translation>De reservekopie is niet gelukt; het register zelf is opgeslagen. {why}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Give this to whoever looks after the app here. It holds no names, no numbers and nothing that was typed. The app itself sends nothing.</source>
        <translation>Geef dit aan wie de app hier beheert. Er staan geen namen, nummers of ingetypte teksten in. De app zelf verstuurt niets.</translation>
    </message>
    <message>
        <source>Pass a fault on</source>
        <translation>Storing doorgeven</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>&amp;Pass on …</source>
        <translation>&amp;Doorgeven …</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Storingen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Nothing went wrong in the app itself at this desk.</source>
        <translation>In de app zelf ging op deze werkplek niets mis.</translation>
    </message>
    <message>
        <source>What went wrong in the app itself, without names, numbers or what was typed. What was saved is safe.</source>
        <translation>Wat in de app zelf misging, zonder namen, nummers of wat is ingetypt. Wat bewaard is, is veilig.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where in the app</source>
        <translation>Waar in de app</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Row {row}, {column}:</source>
        <translation>Rij {row}, {column}:</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Left out: the same parketnummer stands in row {row}</source>
        <translation>Weggelaten: hetzelfde parketnummer staat in rij {row}</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Dubbele rijen</translation>
    </message>
    <message>
        <source>Every parketnummer stands in the list once</source>
        <translation>Elk parketnummer staat één keer in de lijst</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>Fix the agenda of {day}</source>
        <translation>Agenda van {day} vaststellen</translation>
    </message>
    <message>
        <source>Fix as version {version}</source>
        <translation>Vaststellen als versie {version}</translation>
    </message>
    <message>
        <source>What stands on it now is kept for good as version {version} and printed from there. From now on every item keeps its number; a case added later gets a letter, such as 12a.</source>
        <translation>Wat er nu op staat wordt blijvend bewaard als versie {version} en daarvan afgedrukt. Vanaf nu houdt elk punt zijn nummer; een zaak die later wordt toegevoegd krijgt een letter, zoals 12a.</translation>
    </message>
    <message>
        <source>You can still change the agenda afterwards: fix it again, and it becomes version {next}.</source>
        <translation>U kunt de agenda daarna nog wijzigen: stel opnieuw vast en het wordt versie {next}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on it are not ready yet.</source>
        <translation>
            <numerusform>%n punt is nog niet gereed.</numerusform>
            <numerusform>%n punten zijn nog niet gereed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Somebody else changed this field too. Choose: what stands here will be saved.</source>
        <translation>Iemand anders wijzigde dit veld ook. Kies: wat hier staat, wordt bewaard.</translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation>Neem wat ik typte</translation>
    </message>
    <message>
        <source>Use what was saved meanwhile</source>
        <translation>Neem wat intussen is bewaard</translation>
    </message>
    <message>
        <source>{who} changed this field too, on {when}. Choose: what stands here will be saved.</source>
        <translation>{who} wijzigde dit veld ook, op {when}. Kies: wat hier staat, wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Register &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Nog eens</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer (in its keyring), so that I need not type it</source>
        <translation>&amp;Onthoud op deze computer (sleutelbos), zodat ik hem niet hoef te typen</translation>
    </message>
    <message>
        <source>A passphrase for the new register</source>
        <translation>Een wachtzin voor het nieuwe register</translation>
    </message>
    <message>
        <source>At least {shortest} signs. Four or more words that belong together only for you are best.</source>
        <translation>Ten minste {shortest} tekens. Het best zijn vier of meer woorden die alleen voor u bij elkaar horen.</translation>
    </message>
    <message>
        <source>Everything in {name} is encrypted: cases, search index and backups. The passphrase opens it.</source>
        <translation>Alles in {name} wordt versleuteld: zaken, zoekindex en reservekopieën. De wachtzin opent het.</translation>
    </message>
    <message>
        <source>If you forget the passphrase and also lose the recovery code that you get next, nobody can reach the cases any more: not your IT department, not the makers of this app.</source>
        <translation>Vergeet u de wachtzin én bent u de herstelcode kwijt die u hierna krijgt, dan kan niemand meer bij de zaken: uw IT-afdeling niet, en de makers van deze app ook niet.</translation>
    </message>
    <message>
        <source>The register is being made</source>
        <translation>Het register wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>GatheredBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>O&amp;verdragen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Let go of these cases</source>
        <translation>Deze zaken loslaten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Overdragen …</translation>
    </message>
    <message numerus="yes">
        <source>%n gathered</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Meer zaken tegelijk</translation>
    </message>
    <message>
        <source>To a &amp;meeting …</source>
        <translation>Op een overle&amp;g …</translation>
    </message>
    <message>
        <source>To a meeting …</source>
        <translation>Op een overleg …</translation>
    </message>
</context>
<context>
    <name>GatheredWork</name>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>%n zaak overgedragen.</numerusform>
            <numerusform>%n zaken overgedragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied; the log says so.</source>
        <translation>
            <numerusform>%n regel gekopieerd; dat staat in het logboek.</numerusform>
            <numerusform>%n regels gekopieerd; dat staat in het logboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}; the log says so.</source>
        <translation>
            <numerusform>%n regel geschreven naar {file}; dat staat in het logboek.</numerusform>
            <numerusform>%n regels geschreven naar {file}; dat staat in het logboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Overleg</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>Zaken exporteren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message numerus="yes">
        <source>Hand over: %n case(s)</source>
        <translation>
            <numerusform>Overdragen: %n zaak</numerusform>
            <numerusform>Overdragen: %n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is planned yet. Plan one first.</source>
        <translation>Er is nog geen overleg gepland. Plan er eerst een.</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Op de agenda zetten</translation>
    </message>
    <message numerus="yes">
        <source>Put on the agenda of {day}: %n case(s).</source>
        <translation>
            <numerusform>Op de agenda van {day} gezet: %n zaak.</numerusform>
            <numerusform>Op de agenda van {day} gezet: %n zaken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note stands among the working notes of each case.</source>
        <translation>De notitie komt bij de werknotities van elke zaak.</translation>
    </message>
    <message numerus="yes">
        <source>To a meeting: %n case(s)</source>
        <translation>
            <numerusform>Op een overleg: %n zaak</numerusform>
            <numerusform>Op een overleg: %n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>What this person must know</source>
        <translation>Wat deze collega moet weten</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>zaken</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Search a word</source>
        <translation>Zoek een woord</translation>
    </message>
    <message>
        <source>That word is not explained here.</source>
        <translation>Dat woord wordt hier niet uitgelegd.</translation>
    </message>
</context>
<context>
    <name>GroundFields</name>
    <message>
        <source>Advises tbs, PIJ, GBM</source>
        <translation>Adviseert tbs, PIJ, GBM</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Eens</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Gedateerd</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Bekend op</translation>
    </message>
    <message>
        <source>One or two sentences. No diagnosis, no names.</source>
        <translation>Eén of twee zinnen. Geen diagnose, geen namen.</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Geweigerd op</translation>
    </message>
    <message>
        <source>Remark (internal)</source>
        <translation>Opmerking (intern)</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Tweede rapport</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>a colleague, or the NIFP advice</source>
        <translation>een collega, of het NIFP-advies</translation>
    </message>
    <message>
        <source>choose a kind</source>
        <translation>kies een soort</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>GroundForm</name>
    <message>
        <source>Still to fill in.</source>
        <translation>Nog in te vullen.</translation>
    </message>
</context>
<context>
    <name>HandlingPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;What is disputed</source>
        <translation>&amp;Wat wordt betwist</translation>
    </message>
    <message>
        <source>Anonymised on {day}.</source>
        <translation>Geanonimiseerd op {day}.</translation>
    </message>
    <message>
        <source>Dispute is settled</source>
        <translation>Niet meer betwist</translation>
    </message>
    <message>
        <source>Disputed since {day}: {point}</source>
        <translation>Betwist sinds {day}: {point}</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Keep until …</source>
        <translation>Bewaren tot …</translation>
    </message>
    <message>
        <source>Keeping and shielding</source>
        <translation>Bewaren en afschermen</translation>
    </message>
    <message>
        <source>Lists and search then show its number only. The data are kept, and counted in figures.</source>
        <translation>Lijsten en zoeken tonen dan alleen het nummer. De gegevens blijven bewaard en tellen mee in cijfers.</translation>
    </message>
    <message>
        <source>No closing date, so no day to anonymise it.</source>
        <translation>Nog niet afgedaan, dus geen dag om te anonimiseren.</translation>
    </message>
    <message>
        <source>Note a dispute</source>
        <translation>Betwisting vastleggen</translation>
    </message>
    <message>
        <source>Note a dispute …</source>
        <translation>Betwisting …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Shield no longer</source>
        <translation>Niet meer afschermen</translation>
    </message>
    <message>
        <source>Shield this case</source>
        <translation>Deze zaak afschermen</translation>
    </message>
    <message>
        <source>Shield …</source>
        <translation>Afschermen …</translation>
    </message>
    <message>
        <source>Shielded since {day} by {who}: {why}</source>
        <translation>Afgeschermd sinds {day} door {who}: {why}</translation>
    </message>
    <message>
        <source>This day goes before the rule. Say why; the log keeps who set it.</source>
        <translation>Deze dag gaat voor de regel. Zeg waarom; het logboek onthoudt wie hem vastlegde.</translation>
    </message>
    <message numerus="yes">
        <source>To anonymise on {day} (rule: %n year(s) after closing)</source>
        <translation>
            <numerusform>Te anonimiseren op {day} (regel: %n jaar na afdoening)</numerusform>
            <numerusform>Te anonimiseren op {day} (regel: %n jaar na afdoening)</numerusform>
        </translation>
    </message>
    <message>
        <source>To anonymise on {day}, set by {who}: {why}</source>
        <translation>Te anonimiseren op {day}, vastgelegd door {who}: {why}</translation>
    </message>
    <message>
        <source>What the suspect or counsel says is wrong, without names. It is printed with the case.</source>
        <translation>Wat volgens de verdachte of raadsman onjuist is, zonder namen. Het wordt bij de zaak afgedrukt.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Begrippen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>This &amp;page and shortcuts</source>
        <translation>Deze &amp;pagina en sneltoetsen</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Er is nog niets beslist.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>{what} until {day}, for {reason}</source>
        <translation>{what} tot {day}, wacht op {reason}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>genomen door {name}</translation>
    </message>
    <message>
        <source>advice of {name}</source>
        <translation>advies van {name}</translation>
    </message>
    <message>
        <source>recorded by {name} on {moment}</source>
        <translation>vastgelegd door {name} op {moment}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>Take in the spreadsheet you keep now, as often as you like: a case that is there already is compared field by field. Refused rows are listed with their row number and the reason, so that you can correct them in the spreadsheet and import it again.</source>
        <translation>Neem de spreadsheet over die u nu bijhoudt, zo vaak u wilt: een zaak die er al is wordt veld voor veld vergeleken. Geweigerde rijen staan erbij met rijnummer en reden, zodat u ze in de spreadsheet kunt verbeteren en opnieuw kunt importeren.</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns})</source>
        <translation>Spreadsheets ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Kies de lijst</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wordt gelezen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n left as it is</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n bijgewerkt</numerusform>
            <numerusform>%n bijgewerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Naar de zaken</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>{file} is geïmporteerd: {counts}.</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>{file} wordt geïmporteerd …</translation>
    </message>
    <message numerus="yes">
        <source>Take {file} back? The cases it made (%n) go to the trash; a case somebody worked on since stays. Fields it updated in other cases stay as they are.</source>
        <translation>
            <numerusform>{file} terugdraaien? De zaak die hiermee is gemaakt (%n) gaat naar de prullenbak; is er sindsdien aan gewerkt, dan blijft zij. Velden die in andere zaken zijn bijgewerkt blijven zoals ze zijn.</numerusform>
            <numerusform>{file} terugdraaien? De zaken die hiermee zijn gemaakt (%n) gaan naar de prullenbak; een zaak waaraan sindsdien is gewerkt blijft. Velden die in andere zaken zijn bijgewerkt blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>Laten staan</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went to the trash.</source>
        <translation>
            <numerusform>%n zaak is naar de prullenbak gegaan.</numerusform>
            <numerusform>%n zaken zijn naar de prullenbak gegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, because somebody worked on it since: {numbers}.</source>
        <translation>Gebleven, omdat er sindsdien aan is gewerkt: {numbers}.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Open case</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>What should the meeting say?</source>
        <translation>Wat moet het overleg zeggen?</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Behandeling</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>KeyTab</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>&amp;Oude wachtzin</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase.</source>
        <translation>Eerdere reservekopieën gaan nog open met de oude wachtzin.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change &amp;passphrase …</source>
        <translation>&amp;Wachtzin wijzigen …</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Everything is encrypted with one key. The passphrase opens it, and so does the recovery code on paper. On one shared file roles protect nothing: whoever opens it can read all.</source>
        <translation>Alles is met één sleutel versleuteld. De wachtzin opent hem, en de herstelcode op papier ook. Op één gedeeld bestand beschermen functies niets: wie het opent, kan alles lezen.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>New &amp;key …</source>
        <translation>Nieuwe &amp;sleutel …</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
    <message>
        <source>New recovery &amp;code …</source>
        <translation>Nieuwe &amp;herstelcode …</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>N&amp;og eens</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>The key of this register</source>
        <translation>De sleutel van dit register</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>De wachtzin is gewijzigd.</translation>
    </message>
    <message>
        <source>The recovery sheet you have now will no longer open the register.</source>
        <translation>Het herstelblad dat u nu hebt, opent het register daarna niet meer.</translation>
    </message>
    <message>
        <source>The whole register is encrypted anew, and gets a new recovery code. Do this when somebody who knew the passphrase leaves. No other window may have the register open.</source>
        <translation>Het hele register wordt opnieuw versleuteld en krijgt een nieuwe herstelcode. Doe dit als iemand vertrekt die de wachtzin kende. Het register mag in geen ander venster open zijn.</translation>
    </message>
    <message>
        <source>This computer &amp;remembers the key (in its keyring)</source>
        <translation>Deze computer &amp;onthoudt de sleutel (sleutelbos)</translation>
    </message>
    <message>
        <source>This computer has no keyring that works.</source>
        <translation>Deze computer heeft geen sleutelbos die werkt.</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>&amp;Zaak</translation>
    </message>
    <message>
        <source>Check the &amp;log</source>
        <translation>&amp;Logboek nakijken</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>name or account</source>
        <translation>naam of account</translation>
    </message>
    <message>
        <source>parketnummer</source>
        <translation>parketnummer</translation>
    </message>
    <message>
        <source>the latest {shown} of {total} lines</source>
        <translation>de laatste {shown} van {total} regels</translation>
    </message>
    <message>
        <source>{count} lines written to {file}.</source>
        <translation>{count} regels geschreven naar {file}.</translation>
    </message>
    <message>
        <source>{total} lines</source>
        <translation>{total} regels</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the register …</source>
        <translation>Het register wordt geopend …</translation>
    </message>
    <message>
        <source>No register is open yet</source>
        <translation>Er is nog geen register open</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle opdrachten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat u deed</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Plan a first meeting</source>
        <translation>Eerste overleg plannen</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Nog geen overleg</translation>
    </message>
    <message>
        <source>Plan one, and fill it from the pool of cases.</source>
        <translation>Plan er een en vul het uit de voorraad zaken.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>&amp;Plan a meeting</source>
        <translation>Overleg &amp;plannen</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>Triage meeting</source>
        <translation>Triage-overleg</translation>
    </message>
    <message>
        <source>Plan a meeting, fill it from the pool and put the items in order: Alt+Up and Alt+Down move the chosen one. Fixing keeps the agenda as a numbered version. Ctrl+P prints the overview, the case sheets or both.</source>
        <translation>Plan een overleg, vul het uit de voorraad en zet de punten op volgorde: Alt+↑ en Alt+↓ verplaatsen het gekozen punt. Vaststellen bewaart de agenda als genummerde versie. Ctrl+P drukt het overzicht, de zaakbladen of beide af.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>Case &amp;sheets</source>
        <translation>&amp;Zaakbladen</translation>
    </message>
    <message>
        <source>&amp;Both in one file</source>
        <translation>&amp;Beide in één bestand</translation>
    </message>
    <message>
        <source>There is nothing on the agenda to print</source>
        <translation>Er staat niets op de agenda om af te drukken</translation>
    </message>
    <message>
        <source>&amp;Fill from the pool</source>
        <translation>&amp;Vullen uit de voorraad</translation>
    </message>
    <message>
        <source>The meeting of {day} is planned.</source>
        <translation>Het overleg van {day} is gepland.</translation>
    </message>
    <message>
        <source>The agenda is fixed as version {version}.</source>
        <translation>De agenda is vastgesteld als versie {version}.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>DEMO – synthetic cases</source>
        <translation>DEMO – verzonnen zaken</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Bezig …</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Register: {name}</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation>Kenmerk toevoegen</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>Herinnering toevoegen</translation>
    </message>
    <message>
        <source>Letter of</source>
        <translation>Brief van</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waaraan</translation>
    </message>
    <message>
        <source>One line, such as “ask the clinic for the date”. It stands on Today.</source>
        <translation>Eén regel, zoals “kliniek naar datum vragen”. Zij staat op Vandaag.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Herinner op</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notitie weghalen</translation>
    </message>
    <message>
        <source>Remove reference</source>
        <translation>Kenmerk weghalen</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Herinnering weghalen</translation>
    </message>
    <message>
        <source>Seen to on</source>
        <translation>Afgehandeld op</translation>
    </message>
    <message>
        <source>What a colleague must know to go on with it.</source>
        <translation>Wat een collega moet weten om ermee verder te gaan.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Working notes</source>
        <translation>Werknotities</translation>
    </message>
    <message>
        <source>Working notes are for those who work on the case: never printed, not found by search. The log does not hold what they say: what you remove is left in older backups only.</source>
        <translation>Werknotities zijn voor wie aan de zaak werkt: zij worden nooit afgedrukt en niet gevonden bij zoeken. Het logboek bewaart niet wat er staat: wat u weghaalt, staat alleen nog in oudere reservekopieën.</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nieuwe notitie</translation>
    </message>
    <message>
        <source>new reference</source>
        <translation>nieuw kenmerk</translation>
    </message>
    <message>
        <source>new reminder</source>
        <translation>nieuwe herinnering</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>seen to</source>
        <translation>afgehandeld</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Messages</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Messages behind it: {count}</source>
        <translation>Berichten hierachter: {count}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Pass it on …</source>
        <translation>Doorgeven …</translation>
    </message>
    <message>
        <source>Something went wrong in the app itself. What was saved is safe; try again or restart.</source>
        <translation>Er ging iets mis in het programma zelf. Wat is bewaard, is veilig; probeer het opnieuw of start het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>OffencesSection</name>
    <message>
        <source>Offences</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Add offence</source>
        <translation>Feit toevoegen</translation>
    </message>
    <message>
        <source>Remove offence</source>
        <translation>Feit verwijderen</translation>
    </message>
    <message>
        <source>Of a victim only age band and relation are kept: no name, initials or date of birth.</source>
        <translation>Van een slachtoffer worden alleen leeftijdsgroep en relatie bewaard: geen naam, initialen of geboortedatum.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Pleegdatum</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Only for a period; leave empty for one day.</source>
        <translation>Alleen bij een periode; laat leeg bij één dag.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>follows from the date</source>
        <translation>volgt uit de pleegdatum</translation>
    </message>
    <message>
        <source>Age of victim</source>
        <translation>Slachtoffer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>follows from the article</source>
        <translation>volgt uit het artikel</translation>
    </message>
    <message>
        <source>new offence</source>
        <translation>nieuw feit</translation>
    </message>
    <message>
        <source>Victim at the offence: {age}.</source>
        <translation>Slachtoffer ten tijde van het feit: {age}.</translation>
    </message>
</context>
<context>
    <name>OneYearPanel</name>
    <message>
        <source>The OM consents</source>
        <translation>Het OM stemt in</translation>
    </message>
    <message>
        <source>The suspect consents</source>
        <translation>De verdachte stemt in</translation>
    </message>
    <message>
        <source>Last usable day: {day}.</source>
        <translation>Laatste bruikbare dag: {day}.</translation>
    </message>
    <message>
        <source>Start of the trial: {day}.</source>
        <translation>Begin van de zitting: {day}.</translation>
    </message>
    <message>
        <source>No hearing has been entered.</source>
        <translation>Er is geen zitting ingevuld.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Triage meeting</source>
        <translation>Triage-overleg</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Zo heet hier niets. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Type a few letters of it</source>
        <translation>Typ er een paar letters van</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat hier kan</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nieuwe persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>Mag beslissen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Mandate from</source>
        <translation>&amp;Mandaat vanaf</translation>
    </message>
    <message>
        <source>Mandate &amp;until</source>
        <translation>Mandaat &amp;tot en met</translation>
    </message>
    <message>
        <source>Empty: until further notice. A mandate lets other OM staff decide (art. 126 Wet RO).</source>
        <translation>Leeg: tot nader order. Met een mandaat mogen andere OM-medewerkers beslissen (art. 126 Wet RO).</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>The name this person signs in with on the computer; it ties what is done here to the person. This desk: {account}. It counts from the next time the register is opened.</source>
        <translation>De naam waarmee deze persoon op de computer inlogt; zo hoort wat hier gebeurt bij de persoon. Dit bureau: {account}. Het geldt vanaf de volgende keer dat het register opengaat.</translation>
    </message>
    <message>
        <source>may decide</source>
        <translation>mag beslissen</translation>
    </message>
    <message>
        <source>may not decide</source>
        <translation>mag niet beslissen</translation>
    </message>
    <message>
        <source>Only people of the OM decide; others advise.</source>
        <translation>Alleen mensen van het OM beslissen; anderen adviseren.</translation>
    </message>
    <message>
        <source>The period ended on {day}.</source>
        <translation>De periode eindigde op {day}.</translation>
    </message>
    <message>
        <source>The period begins on {day}.</source>
        <translation>De periode begint op {day}.</translation>
    </message>
    <message>
        <source>A prosecutor decides.</source>
        <translation>Een officier van justitie beslist.</translation>
    </message>
    <message>
        <source>By a registered mandate since {day}.</source>
        <translation>Met een geregistreerd mandaat sinds {day}.</translation>
    </message>
    <message>
        <source>Other OM staff decide only with a registered mandate: fill in from when.</source>
        <translation>Andere OM-medewerkers beslissen alleen met een geregistreerd mandaat: vul in vanaf wanneer.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} is bewaard.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>For example 1-12, di (the next Tuesday) or +2w</source>
        <translation>Bijvoorbeeld 1-12, di (de eerstvolgende dinsdag) of +2w</translation>
    </message>
    <message>
        <source>New series …</source>
        <translation>Nieuwe reeks …</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Reeks</translation>
    </message>
    <message>
        <source>&amp;Name of the series</source>
        <translation>&amp;Naam van de reeks</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Begint om</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>P&amp;laats</translation>
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message>
        <source>Pool for {day}</source>
        <translation>Voorraad voor {day}</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Op de agenda zetten</translation>
    </message>
    <message>
        <source>Proposed cases</source>
        <translation>Voorgestelde zaken</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aan</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Alles &amp;uit</translation>
    </message>
    <message>
        <source>Add this case</source>
        <translation>Deze zaak toevoegen</translation>
    </message>
    <message>
        <source>Proposed because of a custody term, a hearing or a ground that needs a second look by the day of the meeting, or because nothing was decided yet. Space sets a tick or takes it away.</source>
        <translation>Voorgesteld om een VH-termijn, een zitting of een grond die op de dag van het overleg opnieuw moet worden bekeken, of omdat er nog niets is beslist. Spatie zet een vinkje of haalt het weg.</translation>
    </message>
    <message>
        <source>Nothing waits for this meeting</source>
        <translation>Niets wacht op dit overleg</translation>
    </message>
    <message>
        <source>Every case that needs one is on the agenda. You can still add a case by hand.</source>
        <translation>Elke zaak die het nodig heeft staat op de agenda. U kunt nog wel met de hand een zaak toevoegen.</translation>
    </message>
    <message>
        <source>An&amp;other case</source>
        <translation>An&amp;dere zaak</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Custody term</source>
        <translation>VH-termijn</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Zitting</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) on the agenda</source>
        <translation>
            <numerusform>%n zaak op de agenda zetten</numerusform>
            <numerusform>%n zaken op de agenda zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is ticked</source>
        <translation>Er is geen zaak aangevinkt</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>No row of this list is refused</source>
        <translation>Geen enkele rij van deze lijst is geweigerd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Every cell of this list can be used</source>
        <translation>Elke cel van deze lijst is bruikbaar</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Wat er zou gebeuren</translation>
    </message>
    <message>
        <source>&amp;Another file</source>
        <translation>&amp;Ander bestand</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>sheet {name}, </source>
        <translation>tabblad {name}, </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the headings in row {row}</source>
        <translation>
            <numerusform>%n rij onder de koppen in rij {row}</numerusform>
            <numerusform>%n rijen onder de koppen in rij {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>The import is under way</source>
        <translation>De import is bezig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>not in the register yet</source>
        <translation>nog niet in het register</translation>
    </message>
    <message>
        <source>say something else</source>
        <translation>zeggen iets anders</translation>
    </message>
    <message>
        <source>say the same</source>
        <translation>zeggen hetzelfde</translation>
    </message>
    <message>
        <source>stood above already</source>
        <translation>stonden er al boven</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>nothing in them</source>
        <translation>niets in de rij</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>update %n</source>
        <translation>
            <numerusform>%n bijwerken</numerusform>
            <numerusform>%n bijwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: {what}</source>
        <translation>Importeren: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>There is nothing new in this list</source>
        <translation>Er staat niets nieuws in deze lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s) are left as they are. </source>
        <translation>
            <numerusform>%n gewijzigde rij wordt overgeslagen. </numerusform>
            <numerusform>%n gewijzigde rijen worden overgeslagen. </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. The whole import can be taken back afterwards.</source>
        <translation>Er is nog niets opgeslagen. De hele import is achteraf terug te draaien.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QuickEntryDialog</name>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>such as 16-123456-26</source>
        <translation>zoals 16-123456-26</translation>
    </message>
    <message>
        <source>initials or a pseudonym, never a full name</source>
        <translation>initialen of een pseudoniem, nooit een volledige naam</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>vier cijfers</translation>
    </message>
    <message>
        <source>Pre-trial detention</source>
        <translation>Voorlopige hechtenis</translation>
    </message>
    <message>
        <source>Behavioural aspects</source>
        <translation>Gedragskundige aspecten</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Die zaak openen</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Pleegdatum</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Eerstvolgende zitting</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Dates as 15-3, 150326, +2w, fr or today. Enter saves; what stays empty is listed later.</source>
        <translation>Datums als 15-3, 150326, +2w, vr of vandaag. Enter bewaart; wat leeg blijft staat straks als nog in te vullen.</translation>
    </message>
    <message>
        <source>suspect not entered</source>
        <translation>verdachte niet ingevuld</translation>
    </message>
    <message>
        <source>Already in the register: {who}, {standing}.</source>
        <translation>Staat al in het register: {who}, {standing}.</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>In your own words, without names</source>
        <translation>In eigen woorden, zonder namen</translation>
    </message>
    <message>
        <source>It is not your case, you did not enter it, and it is on no agenda. Your answer goes into the log; then the case opens.</source>
        <translation>De zaak is niet van u, niet door u ingevoerd en staat op geen agenda. Uw antwoord komt in het logboek; daarna gaat de zaak open.</translation>
    </message>
    <message>
        <source>Why do you look at this case?</source>
        <translation>Waarom bekijkt u deze zaak?</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Kolommen &amp;herstellen</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>{number}: confirmed as advised.</source>
        <translation>{number}: conform advies bevestigd.</translation>
    </message>
    <message>
        <source>{number}: saved, evidence not complete yet.</source>
        <translation>{number}: bewaard, onderbouwing nog niet volledig.</translation>
    </message>
    <message>
        <source>{number}: taken back; it stays in the history.</source>
        <translation>{number}: teruggenomen; het blijft in de historie staan.</translation>
    </message>
    <message>
        <source>{number}: {decision} recorded.</source>
        <translation>{number}: {decision} – vastgesteld.</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Versie van de tabellen</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>Aan dit bureau</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Het register</translation>
    </message>
    <message>
        <source>demo: synthetic people and cases</source>
        <translation>demo: verzonnen mensen en zaken</translation>
    </message>
    <message>
        <source>own cases</source>
        <translation>eigen zaken</translation>
    </message>
    <message>
        <source>{name} (account {account})</source>
        <translation>{name} (account {account})</translation>
    </message>
    <message>
        <source>account {account}, tied to nobody yet: see People</source>
        <translation>account {account}, nog aan niemand gekoppeld: zie Mensen</translation>
    </message>
    <message>
        <source>{cases}, and {trash} in the trash</source>
        <translation>{cases}, en {trash} in de prullenbak</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Parketnummer</source>
        <translation>&amp;Parketnummer</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>It is closed here and goes on under the new number.</source>
        <translation>Hier wordt zij afgedaan; zij gaat verder onder het nieuwe nummer.</translation>
    </message>
    <message>
        <source>It is closed here as joined; both cases keep their log.</source>
        <translation>Hier wordt zij afgedaan als gevoegd; beide zaken houden hun logboek.</translation>
    </message>
    <message>
        <source>It is the same suspect</source>
        <translation>Het is dezelfde verdachte</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Voegen</translation>
    </message>
    <message>
        <source>Join into …</source>
        <translation>Voegen in …</translation>
    </message>
    <message>
        <source>Join this case into another</source>
        <translation>Deze zaak voegen in een andere</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Zaak koppelen</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Koppelen …</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>Gekoppelde zaken</translation>
    </message>
    <message>
        <source>No case is linked to this one.</source>
        <translation>Aan deze zaak is geen andere gekoppeld.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Parket</source>
        <translation>Parket</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Perhaps the same suspect</source>
        <translation>Misschien dezelfde verdachte</translation>
    </message>
    <message>
        <source>Same initials and year of birth. Look before you confirm: a decision about one suspect is never copied to another.</source>
        <translation>Zelfde initialen en geboortejaar. Kijk voor u bevestigt: een beslissing over de ene verdachte geldt nooit voor de andere.</translation>
    </message>
    <message>
        <source>Split a case off</source>
        <translation>Zaak afsplitsen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Afsplitsen</translation>
    </message>
    <message>
        <source>Split off …</source>
        <translation>Afsplitsen …</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>The link with {number} is gone.</source>
        <translation>De koppeling met {number} is weg.</translation>
    </message>
    <message>
        <source>The new case takes along what is known of suspect and offences, not the decision.</source>
        <translation>De nieuwe zaak neemt mee wat van verdachte en feiten bekend is, niet de beslissing.</translation>
    </message>
    <message>
        <source>This case is closed</source>
        <translation>Deze zaak is afgedaan</translation>
    </message>
    <message>
        <source>To another parket</source>
        <translation>Naar een ander parket</translation>
    </message>
    <message>
        <source>To another parket …</source>
        <translation>Naar ander parket …</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Ontkoppelen</translation>
    </message>
    <message>
        <source>{number} was made.</source>
        <translation>{number} is aangemaakt.</translation>
    </message>
</context>
<context>
    <name>RemindersPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waaraan</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Reminder of {number} was seen to.</source>
        <translation>Herinnering van {number} is afgehandeld.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>shielded: open the case to read it</source>
        <translation>afgeschermd: open de zaak om haar te lezen</translation>
    </message>
</context>
<context>
    <name>RequestTab</name>
    <message>
        <source>No request recorded. Decision A counts as requested; the dates of its progress follow here.</source>
        <translation>Geen aanvraag vastgelegd. Beslissing A telt als aangevraagd; de data van het verloop volgen hier.</translation>
    </message>
    <message>
        <source>Request, variant not entered</source>
        <translation>Aanvraag, variant niet ingevuld</translation>
    </message>
    <message>
        <source>Request: {variant}</source>
        <translation>Aanvraag: {variant}</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Sent to NIFP on</source>
        <translation>Verzonden aan NIFP op</translation>
    </message>
    <message>
        <source>Received by NIFP on</source>
        <translation>Ontvangen door NIFP op</translation>
    </message>
    <message>
        <source>Expert appointed on</source>
        <translation>Rapporteur benoemd op</translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation>Uiterste rapportdatum</translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation>Rapport ontvangen op</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Commissioned by</source>
        <translation>Opdrachtgever</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Kopie</translation>
    </message>
    <message>
        <source>&amp;Passphrase of then</source>
        <translation>&amp;Wachtzin van toen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup takes the place of {name}. What stands there now is put aside, not thrown away. What was recorded after the backup was made is not in it.</source>
        <translation>De kopie komt in de plaats van {name}. Wat daar nu staat wordt opzijgezet, niet weggegooid. Wat na de kopie is vastgelegd, staat er niet in.</translation>
    </message>
    <message>
        <source>There is no backup beside {name}. Ask the administrator where copies are kept.</source>
        <translation>Naast {name} staat geen reservekopie. Vraag de beheerder waar kopieën worden bewaard.</translation>
    </message>
    <message>
        <source>{moment}, log up to line {line}</source>
        <translation>{moment}, logboek t/m regel {line}</translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message numerus="yes">
        <source>%n case(s) were anonymised.</source>
        <translation>
            <numerusform>%n zaak is geanonimiseerd.</numerusform>
            <numerusform>%n zaken zijn geanonimiseerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be anonymised. This cannot be undone.</source>
        <translation>
            <numerusform>%n zaak wordt geanonimiseerd. Dit kan niet ongedaan worden gemaakt.</numerusform>
            <numerusform>%n zaken worden geanonimiseerd. Dit kan niet ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear this case</source>
        <translation>Deze zaak &amp;vrijgeven</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>Zaak &amp;openen</translation>
    </message>
    <message>
        <source>A&amp;nonymise what is cleared …</source>
        <translation>A&amp;nonimiseren wat is vrijgegeven …</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimiseren</translation>
    </message>
    <message>
        <source>Choose a case first</source>
        <translation>Kies eerst een zaak</translation>
    </message>
    <message>
        <source>Clear &amp;all that are due</source>
        <translation>&amp;Alles vrijgeven waarvan de termijn voorbij is</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgedaan op</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Nothing is cleared yet</source>
        <translation>Er is nog niets vrijgegeven</translation>
    </message>
    <message>
        <source>Nothing is due that is not cleared</source>
        <translation>Alles waarvan de termijn voorbij is, is al vrijgegeven</translation>
    </message>
    <message>
        <source>Nothing is due: no case is kept too long.</source>
        <translation>Er is niets aan de orde: geen zaak wordt te lang bewaard.</translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Step 1: look at a case and clear it. Step 2: anonymise what is cleared. Initials, numbers and every free text go; dates, outcome and ground stay, so that the figures stay right. This cannot be undone. Backups still hold the cases until they are cleared away, after a year at most.</source>
        <translation>Stap 1: bekijk een zaak en geef haar vrij. Stap 2: anonimiseer wat is vrijgegeven. Initialen, nummers en alle vrije tekst gaan weg; data, uitkomst en grond blijven, zodat de cijfers blijven kloppen. Dit kan niet ongedaan worden gemaakt. Reservekopieën bevatten de zaken nog tot ze zijn opgeruimd, uiterlijk na een jaar.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>This case is not due</source>
        <translation>De termijn van deze zaak is nog niet voorbij</translation>
    </message>
    <message>
        <source>To anonymise on</source>
        <translation>Te anonimiseren op</translation>
    </message>
    <message>
        <source>open for more than 2 years</source>
        <translation>meer dan 2 jaar in behandeling</translation>
    </message>
    <message>
        <source>{due} due, {open} open for more than two years</source>
        <translation>{due} waarvan de termijn voorbij is, {open} meer dan twee jaar in behandeling</translation>
    </message>
    <message>
        <source>{years}, not confirmed</source>
        <translation>{years}, niet bevestigd</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Hide the letters</source>
        <translation>Letters verbergen</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Letters tonen</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>Parketnummer</source>
        <translation>Parketnummer</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n tonen</numerusform>
            <numerusform>Alle %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdachte</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Save recovery sheet</source>
        <translation>Herstelblad opslaan</translation>
    </message>
    <message>
        <source>Saved: {file}. Print it, then delete the file.</source>
        <translation>Opgeslagen: {file}. Druk het af en verwijder dan het bestand.</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>herstelblad</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>In lijsten en velden</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Op een pagina</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>All that can be done here, by a few letters of it</source>
        <translation>Alles wat hier kan, te vinden met een paar letters</translation>
    </message>
    <message>
        <source>From one record back to its list</source>
        <translation>Van één zaak of overleg terug naar de lijst</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>Register vergrendelen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Put a text block in a reason</source>
        <translation>Een tekstblok in een motivering zetten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Next pane (Shift+F6: previous)</source>
        <translation>Volgend deelvenster (Shift+F6: vorig)</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Open the chosen line</source>
        <translation>De gekozen regel openen</translation>
    </message>
    <message>
        <source>Date: a day later (Down: a day earlier, Alt+Down: calendar)</source>
        <translation>Datum: een dag later (omlaag: een dag eerder, Alt+omlaag: kalender)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Y: redo)</source>
        <translation>Ongedaan maken (Ctrl+Y: opnieuw doen)</translation>
    </message>
    <message>
        <source>What you did, to undo or redo up to any step</source>
        <translation>Wat u deed, om tot en met een stap ongedaan te maken of opnieuw te doen</translation>
    </message>
    <message>
        <source>With the underlined letter: to that field or button</source>
        <translation>Met de onderstreepte letter: naar dat veld of die knop</translation>
    </message>
    <message>
        <source>Close; empty the search box</source>
        <translation>Sluiten; het zoekvak leegmaken</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>Bestand &amp;kiezen …</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>Deze import &amp;terugdraaien</translation>
    </message>
    <message>
        <source>Drop the list here, or choose it</source>
        <translation>Sleep de lijst hierheen, of kies hem</translation>
    </message>
    <message>
        <source>A spreadsheet of cases as .xlsx, .ods or .csv. It is tried out first: nothing is stored until you have seen what would happen. You can import the same list again every week.</source>
        <translation>Een spreadsheet met zaken als .xlsx, .ods of .csv. De lijst wordt eerst geprobeerd: er wordt niets opgeslagen voordat u hebt gezien wat er zou gebeuren. U kunt dezelfde lijst elke week opnieuw importeren.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Eerder geïmporteerd</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Every import stands here and can be taken back.</source>
        <translation>Elke import komt hier te staan en is terug te draaien.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Nieuwe zaken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>in het register</translation>
    </message>
    <message>
        <source>No import is chosen</source>
        <translation>Er is geen import gekozen</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Deze import is al teruggedraaid</translation>
    </message>
</context>
<context>
    <name>Steward</name>
    <message>
        <source>The daily backup was not made; the register itself is saved. {why}</source>
        <translation>De dagelijkse reservekopie is niet gelukt; het register zelf is opgeslagen. {why}</translation>
    </message>
</context>
<context>
    <name>SuspectSection</name>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Initials or a pseudonym. No full name, no address.</source>
        <translation>Initialen of een pseudoniem. Geen volledige naam, geen adres.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>vier cijfers</translation>
    </message>
    <message>
        <source>Stance on the charge</source>
        <translation>Proceshouding</translation>
    </message>
    <message>
        <source>Cooperation with an examination</source>
        <translation>Medewerking aan een onderzoek</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>Medewerking</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Verklaard op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Where it is written: interview, letter, NIFP consult. No diagnosis.</source>
        <translation>Waar het staat: verhoor, brief, NIFP-consult. Geen diagnose.</translation>
    </message>
    <message>
        <source>Tbs</source>
        <translation>Tbs</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Kliniek</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Measure began</source>
        <translation>Begin maatregel</translation>
    </message>
    <message>
        <source>Measure ended</source>
        <translation>Einde maatregel</translation>
    </message>
    <message>
        <source>Earlier assessments</source>
        <translation>Eerdere rapportages</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation>Rapportage toevoegen</translation>
    </message>
    <message>
        <source>Remove assessment</source>
        <translation>Rapportage verwijderen</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Rapportdatum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>In case</source>
        <translation>In zaak</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum niet bekend</translation>
    </message>
</context>
<context>
    <name>TextBlockButton</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Keep as a text block …</source>
        <translation>Als tekstblok &amp;bewaren …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>A text that comes back in reasons. It is for many cases: no names, no numbers.</source>
        <translation>Een tekst die vaker in motiveringen terugkomt. Hij is voor veel zaken: geen namen, geen nummers.</translation>
    </message>
    <message>
        <source>For &amp;everybody at this register</source>
        <translation>Voor &amp;iedereen in dit register</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Put the cursor in a box for a reason first; the text block comes there.</source>
        <translation>Zet de cursor eerst in een vak voor een motivering; het tekstblok komt daar.</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>Tekstblok</translation>
    </message>
    <message>
        <source>Text block “{name}” is kept.</source>
        <translation>Tekstblok “{name}” is bewaard.</translation>
    </message>
    <message>
        <source>Text block “{name}” was thrown away.</source>
        <translation>Tekstblok “{name}” is weggegooid.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Import a list</source>
        <translation>Lijst &amp;importeren</translation>
    </message>
    <message>
        <source>&amp;Stand in …</source>
        <translation>Waarnemin&amp;g …</translation>
    </message>
    <message>
        <source>How the register stands</source>
        <translation>Hoe het register ervoor staat</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>None of these cases needs you now. Others may: choose “Everybody&apos;s cases” above.</source>
        <translation>Geen van deze zaken wacht nu op u. Andere misschien wel: kies hierboven “Zaken van iedereen”.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Everything that waits for you, the most urgent first. Enter opens the case. Silent are cases with behavioural aspects without a request or a documented exception.</source>
        <translation>Alles wat op u wacht, het dringendste eerst. Enter opent de zaak. Stil zijn zaken met gedragskundige aspecten zonder aanvraag of gedocumenteerde uitzondering.</translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Outside that count</source>
        <translation>Buiten die telling</translation>
    </message>
    <message>
        <source>Next triage meeting</source>
        <translation>Volgend triage-overleg</translation>
    </message>
    <message>
        <source>&amp;To the meeting</source>
        <translation>Naar het &amp;overleg</translation>
    </message>
    <message>
        <source>%1 of %2 cases with behavioural aspects: %3 requested, %4 not requested</source>
        <translation>%1 van %2 zaken met gedragskundige aspecten: %3 aangevraagd, %4 niet aangevraagd</translation>
    </message>
    <message>
        <source>%1 without aspects, %2 unclear</source>
        <translation>%1 zonder aspecten, %2 onduidelijk</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Niets wacht</translation>
    </message>
    <message>
        <source>Every case with behavioural aspects has a request or a documented exception.</source>
        <translation>Elke zaak met gedragskundige aspecten heeft een aanvraag of een gedocumenteerde uitzondering.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>This register is still empty</source>
        <translation>Dit register is nog leeg</translation>
    </message>
    <message>
        <source>Import the spreadsheet you keep now, or enter the first case with Ctrl+N.</source>
        <translation>Importeer de spreadsheet die u nu bijhoudt, of voer met Ctrl+N de eerste zaak in.</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Geen gepland</translation>
    </message>
    <message>
        <source>Plan one and fill it from the pool.</source>
        <translation>Plan er een en vul het uit de voorraad.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n punt op de agenda</numerusform>
            <numerusform>%n punten op de agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda fixed, version %1</source>
        <translation>agenda vastgesteld, versie %1</translation>
    </message>
    <message>
        <source>agenda not fixed yet</source>
        <translation>agenda nog niet vastgesteld</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Custody term within 14 days</source>
        <translation>VH-termijn binnen 14 dagen</translation>
    </message>
    <message>
        <source>Hearing within 30 days, no assessment decided</source>
        <translation>Zitting binnen 30 dagen, nog niets beslist over rapportage</translation>
    </message>
    <message>
        <source>Returned: the ground no longer holds</source>
        <translation>Terug: de grond houdt geen stand meer</translation>
    </message>
    <message>
        <source>Silent: no request and no documented exception</source>
        <translation>Stil: geen aanvraag en geen gedocumenteerde uitzondering</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>custody until {day}</source>
        <translation>VH tot en met {day}</translation>
    </message>
    <message>
        <source>deferred until {day}</source>
        <translation>uitgesteld tot {day}</translation>
    </message>
    <message>
        <source>hearing on {day}</source>
        <translation>zitting op {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registered %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden ingeschreven</numerusform>
            <numerusform>%n dagen geleden ingeschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of discussion</source>
        <translation>
            <numerusform>%n minuut bespreking</numerusform>
            <numerusform>%n minuten bespreking</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}, done at {hour}</source>
        <translation>{minutes}, klaar om {hour}</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Put this case in the trash (Delete in the list)</source>
        <translation>Leg deze zaak in de prullenbak (Delete in de lijst)</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Uit de prullenbak halen</translation>
    </message>
    <message>
        <source>This case lies in the trash: no list or figure has it.</source>
        <translation>Deze zaak ligt in de prullenbak: geen lijst of cijfer telt haar mee.</translation>
    </message>
    <message>
        <source>{number} was put in the trash.</source>
        <translation>{number} ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>{number} was taken out of the trash.</source>
        <translation>{number} is uit de prullenbak gehaald.</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Redo up to here</source>
        <translation>Tot en met hier &amp;opnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Undo up to here</source>
        <translation>Tot en met hier &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Nog niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Since the register was opened, the latest on top. Undoing leaves the log as it is: what is taken back gets a line of its own.</source>
        <translation>Sinds het register werd geopend, het laatste bovenaan. Het logboek blijft zoals het is: wat u ongedaan maakt, krijgt daar een eigen regel.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Wat u deed</translation>
    </message>
    <message>
        <source>What you enter, change, decide or put on an agenda will stand here.</source>
        <translation>Wat u invoert, wijzigt, beslist of op een agenda zet, komt hier te staan.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan</translation>
    </message>
</context>
<context>
    <name>Undoer</name>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnieuw &amp;doen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Opnieuw gedaan: {what}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Ongedaan gemaakt: {what}.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open with</source>
        <translation>Open &amp;met</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer (in its keyring)</source>
        <translation>Ont&amp;houd op deze computer (sleutelbos)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Its cases are encrypted. Only the passphrase or the recovery code opens it.</source>
        <translation>De zaken zijn versleuteld. Alleen de wachtzin of de herstelcode opent het register.</translation>
    </message>
    <message>
        <source>Nobody can read along now. What you were typing is still there.</source>
        <translation>Niemand kan nu meelezen. Wat u aan het typen was, staat er nog.</translation>
    </message>
    <message>
        <source>On the recovery sheet: nine groups of four signs.</source>
        <translation>Op het herstelblad: negen groepen van vier tekens.</translation>
    </message>
    <message>
        <source>Other &amp;register …</source>
        <translation>Ander &amp;register …</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Herstel&amp;code</translation>
    </message>
    <message>
        <source>This is a demo register; its passphrase is: {passphrase}</source>
        <translation>Dit is een demoregister; de wachtzin is: {passphrase}</translation>
    </message>
    <message>
        <source>This register is locked</source>
        <translation>Dit register is vergrendeld</translation>
    </message>
    <message>
        <source>Trying what was given</source>
        <translation>Wordt geprobeerd</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Waarmee het opengaat</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>wachtzin</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>herstelcode</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>&amp;Keep this view …</source>
        <translation>Deze weergave &amp;bewaren …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>For &amp;everybody at this register</source>
        <translation>Voor &amp;iedereen in dit register</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mijn weergaven</translation>
    </message>
    <message>
        <source>The filter, the fields in the search box and whose cases it is about; not the columns.</source>
        <translation>Het filter, de velden in het zoekvak en wiens zaken het zijn; niet de kolommen.</translation>
    </message>
    <message>
        <source>View “{name}” is kept.</source>
        <translation>Weergave “{name}” is bewaard.</translation>
    </message>
    <message>
        <source>View “{name}” was thrown away.</source>
        <translation>Weergave “{name}” is weggegooid.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Regelen</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>B&amp;eëindigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>&amp;Waargenomen door</translation>
    </message>
    <message>
        <source>&amp;Up to and including</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Whose cases</source>
        <translation>&amp;Zaken van</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Empty: until somebody ends it.</source>
        <translation>Leeg: tot iemand het beëindigt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Waargenomen door</translation>
    </message>
    <message>
        <source>Looking after a colleague&apos;s cases</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Nothing is arranged at the moment.</source>
        <translation>Er is nu niets geregeld.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Zaken van</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>{by} looks after the cases of {of} from {day}.</source>
        <translation>{by} neemt vanaf {day} de zaken waar van {of}.</translation>
    </message>
</context>
<context>
    <name>WatchedPanel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cases</source>
        <translation>Hun zaken</translation>
    </message>
    <message>
        <source>You look after the cases of</source>
        <translation>U neemt waar voor</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tot nader bericht</translation>
    </message>
    <message>
        <source>up to and including {day}</source>
        <translation>tot en met {day}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;New register …</source>
        <translation>&amp;Nieuw register …</translation>
    </message>
    <message>
        <source>&amp;Open register …</source>
        <translation>Register &amp;openen …</translation>
    </message>
    <message>
        <source>Put back a &amp;backup …</source>
        <translation>Reservekopie &amp;terugzetten …</translation>
    </message>
    <message>
        <source>With &amp;demo cases (synthetic people)</source>
        <translation>Met &amp;demozaken (verzonnen personen)</translation>
    </message>
    <message>
        <source>Busy opening the register</source>
        <translation>Het register wordt al geopend</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nieuw register</translation>
    </message>
    <message>
        <source>An empty file for your cases. It stays on this computer or on the disk you choose.</source>
        <translation>Een leeg bestand voor uw zaken. Het blijft op deze computer of op de schijf die u kiest.</translation>
    </message>
    <message>
        <source>Existing register</source>
        <translation>Bestaand register</translation>
    </message>
    <message>
        <source>A register made before, or one a colleague shares with you.</source>
        <translation>Een eerder gemaakt register, of een dat een collega met u deelt.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>For every case with behavioural-science aspects a request or a documented exception – and silence is visible.</source>
        <translation>Voor elke zaak met gedragskundige aspecten een aanvraag of een onderbouwde uitzondering – en wat stil ligt, is zichtbaar.</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Register openen</translation>
    </message>
</context>
<context>
    <name>WhoseChoice</name>
    <message>
        <source>Cases I look after</source>
        <translation>Waargenomen zaken</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Zaken van iedereen</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mijn zaken</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Zaken van</translation>
    </message>
</context>
</TS>
