-- Each open proposal has a task of its own, written when it is sent, instead of one that looks at all of them.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'proposal-due', id::text, now(), false, 1 from proposal where settled_at is null
on conflict do nothing;

delete from scheduled_tasks where task_name = 'proposal-clock';

drop index proposal_clock_idx;
