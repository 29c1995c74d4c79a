"""The widgets pages are made of. Build on these; a page names no colour and makes no raw Qt label.

Text: ``ui.plain_text``
    ``Text(text, role="body|title|heading|strong|figure|small|caption|message", tone="plain|muted|accent|ok|
    attention|urgent", wrap=, selectable=)`` with ``.say(text, tone)``; ``set_tip(widget, text)``;
    ``name_for_reader(widget, name, description)`` on every widget that has no text of its own;
    ``set_face(button, data)``.
Words: ``ui.labels``
    ``say("standing.undecided")``, ``problem(met)``, ``day(date)`` as dd-mm-jjjj, ``number(1234)``.
Icons: ``ui.icons.tint.dress(button_or_text, "plus", tone)`` follows the theme; SVGs stand in ``ui/icons``.
Buttons: ``button``
    ``button(self.tr("&Save"), icon="save", kind="plain|primary|quiet", shortcut="Ctrl+S")``,
    ``bare_button(icon, name)``; ``.refuse("why it is disabled")``, ``.refuse("")`` enables.
Surfaces: ``panel``
    ``Panel(title="", margin=16)`` · ``.column``; ``FactCard(title, value, note)`` · ``.say(value, note,
    tone)``;
    ``Fold(title, opened=)`` · ``.body``; ``Scroll()`` · ``.column``; ``Line()``; ``row(w1, None, w2)``
    (None: gap);
    ``list_detail.ListDetail(name, left, right, preferences)`` · ``.show_list()``, ``.show_detail()``,
    ``.narrow``: one at a time where there is no room for both; ``tabs.Tabs()`` · ``.addTab(widget, title)``.
    ``flow.Flow(spacing, fill=)``: widgets that go on in the next row where it is narrow; ``tabs.Tabs(name)``.
Top of a page: ``page_header``
    ``PageHeader(title, search="hint", buttons=(…))`` · ``.search.searched`` (str), ``.search.left_down``;
    ``FilterChips((Chip(key, text, count), …), name)`` · ``.chosen`` (key), ``.set_counts({key: n})``,
    ``.add(widget)``.
Tables: ``columns.Column(key, title, text, sort_key=, mark=, width=, right=, hidden=, sortable=, tip=)``
    ``record_model.RecordModel(columns)`` · ``.show_rows(rows)`` for short lists;
    ``paged_model.PagedModel(columns, jobs)`` · ``.ask(rows(offset, limit, sort), count())``,
    ``.ask_again()``,
    signals ``arrived``, ``counted`` (int), for lists of any size;
    ``record_table.RecordTable(model, name, title, preferences, sorted_by=, identity=)`` · ``.chosen`` (row or
    None), ``.activated_record`` (row), ``.record()``, ``.choose_row(n)``, ``.offer_columns(button)``.
Status: ``ui.marks.standing_mark(code) -> Mark(icon, word, tone)``; ``status_mark.StatusMark(mark)`` ·
    ``.show_mark(mark)``; in a table through ``Column.mark``.
Forms: ``form.Form()`` · ``.add(field, self.tr("&Label"), editor, help_text="") -> FormRow``
    (``.show(shown=)``),
    ``.values()``, ``.set_values({…})``, ``.understood()`` before saving, ``.show_problems(met)`` in
    ``failed``
    (returns those without a field: give them to ``desk.notices``), ``.dirty``, ``.dirty_changed``,
    ``.mark_clean()``, ``.heading(text)``, ``.add_wide(widget)``.
Fields (all with ``value()``, ``set_value(v)``, ``problem()``, signal ``changed``):
    ``entries.LineEntry(hint, suggestions=)``, ``entries.ReadEntry(read, write)`` (typed, read as a value),
    ``entries.TextBox(hint, lines=)``,
    ``entries.TickEntry(text)``, ``entries.ChoiceEntry((Option(value, text), …), empty="")`` ·
    ``.offer(options)``,
    ``segmented.SegmentedChoice((Option(value, text, letter), …), name)`` · ``.pick(letter)``,
    ``.refuse(value, why)``, ``date_entry.DateEntry(desk.today)``.
Evidence: ``evidence_list.EvidenceList()`` · ``.show_checks((Evidence(code, text, detail, required, met),
    …))``,
    ``.put_below(code, editor)``, ``.missing``, ``.summary()``.
Ticked rows: ``tick_table.TickModel(columns, key)`` · ``.ticks``, ``.tick_all(on=)``; ``TickTable``.
Nothing there: ``empty_state.EmptyState(icon, title, text, action_button)``.
Dialogues: ``dialog.Dialog(title, primary, parent)`` · ``.column``, ``.primary``, ``.problem(met)``,
    ``.prefer_width(700)``; it grows with what is in it (``room.Room``), and scrolls beyond the screen.
Progress: ``progress.ProgressLine()`` · ``.start(text, job)``, ``.report(done, total)``, ``.finish()``.

A page (``ui.page.Page``) calls ``desk.jobs.query(self, work, done)`` / ``.change(self, work, done,
    failed)`` /
``.long(self, work, done, progress=…)``; ``work`` runs on a worker and touches no widget. It says what
happened
through ``desk.notices.say(text, "info|ok|attention|urgent", Action(text, act), …)``, ``.done(text, undo)``,
``.problem(met)``, ``.confirm(question, yes=, no=)``.
"""
