-- Old ones are looked for by age and removed.

create index keyed_request_by_age on keyed_request (claimed_at);
