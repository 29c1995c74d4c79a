<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>GroundFields</source>
        <comment>yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Dated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Second report (the oldest counts)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Advises tbs, PIJ or GBM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>choose a kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Known on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Remark (internal)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Refused on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>a colleague, or the NIFP advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Read by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>not said yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Agrees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroundFields</source>
        <comment>Comment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleEntry</name>
    <message>
        <source>number or word, such as 243 or 247.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AspectsSection</name>
    <message>
        <source>Behavioural aspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences. No diagnosis, no names, nothing from a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required for “no”, with the name of who judged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal is a reason for a question, never a finding. It stays out of lists and search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written in the file; no quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new signal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Parketnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hearing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left, or press Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in {number} is not saved yet. Leave it and lose it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-trial detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it returned: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in yet: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody, hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Registered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this case. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: see the fields marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by custody term, hearing, days without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by {column}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by parketnummer, initials, article or standing; part of a number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one, or import the spreadsheet you keep today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case needs this at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePhrases</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offence entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>victim {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day} · {away} (indicative)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSection</name>
    <message>
        <source>Parketnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance that of the court of appeal; separate with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the investigation, never the name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing code</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register. Type in the search box to filter; press Down or Enter to go to the list, Enter to go on to the case. Every case needs a request or a documented exception: what has neither stands under “Silent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody ≤ {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing ≤ {days} d without report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodySection</name>
    <message>
        <source>Pre-trial detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrested on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began anew at this hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: the terms stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ends {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hearing at the latest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative: a date filled in above goes before it.</source>
        <translation type="unfinished"></translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
    <name>GroundFields</name>
    <message>
        <source>One or two sentences. No diagnosis, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundForm</name>
    <message>
        <source>Still to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} until {day}, for {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded by {name} on {moment}</source>
        <translation type="unfinished"></translation>
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
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
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
        <source>Working …</source>
        <translation>Bezig …</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Register: {name}</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Something went wrong in the app itself. What was saved is safe; try again or restart.</source>
        <translation>Er ging iets mis in het programma zelf. Wat is opgeslagen, is veilig; probeer het opnieuw of start het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>OffencesSection</name>
    <message>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a victim only the age band and the relation are kept: no name, no initials, no date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a period; leave empty for one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim at the offence: {age}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneYearPanel</name>
    <message>
        <source>The OM consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspect consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last usable day: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the trial: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hearing has been entered.</source>
        <translation type="unfinished"></translation>
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
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
    <name>RequestTab</name>
    <message>
        <source>No request recorded. A decision A counts as requested; the dates of its progress follow here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request, variant not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to NIFP on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by NIFP on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert appointed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Help and shortcuts</source>
        <translation>Hulp en sneltoetsen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Op een pagina</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>In lijsten en velden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
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
        <source>Print</source>
        <translation>Afdrukken</translation>
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
        <source>With the underlined letter: to that field or button</source>
        <translation>Met de onderstreepte letter: naar dat veld of die knop</translation>
    </message>
    <message>
        <source>Close; empty the search box</source>
        <translation>Sluiten; het zoekvak leegmaken</translation>
    </message>
</context>
<context>
    <name>SuspectSection</name>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials or a pseudonym. No full name, no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance on the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation with an examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written: interview, letter, NIFP consult. No diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent: no request and no documented exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody term within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing within 30 days, no assessment decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: the ground no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parketnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custody until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered %n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe zaak</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Everything that waits for you, the most urgent first. Enter opens the case. Silent are cases with behavioural aspects without a request or a documented exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next triage meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases with behavioural aspects: %3 requested, %4 not requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without aspects, %2 unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case with behavioural aspects has a request or a documented exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the spreadsheet you keep now, or enter the first case with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one and fill it from the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>agenda fixed, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda not fixed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in {number} is not saved yet.</source>
        <translation type="unfinished"></translation>
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
</TS>
