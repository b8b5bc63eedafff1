-- What a progress report is proven with.

create table task_report_evidence (
    task_report_id uuid not null references task_report (id),
    evidence_id    uuid not null references evidence (id),
    primary key (task_report_id, evidence_id)
);
