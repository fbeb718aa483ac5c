# Fills Redmine with one project: ISSUES issues with NOTES notes each, and gives the administrator a password. Run by `rails runner`.
issues, notes = ENV.fetch("ISSUES").to_i, ENV.fetch("NOTES").to_i
admin = User.find_by(login: "admin")
admin.password = admin.password_confirmation = ENV.fetch("PASSWORD")
admin.must_change_passwd = false
admin.save!(validate: false)

project = Project.find_by(identifier: "bench") || Project.create!(name: "Bench", identifier: "bench", is_public: true, tracker_ids: Tracker.pluck(:id))

now = Time.now
status, priority, trackers = IssueStatus.first.id, IssuePriority.first.id, Tracker.pluck(:id)
(project.issues.count...issues).each_slice(500) do |slice|
  Issue.insert_all(slice.map do |i|
    { tracker_id: trackers[i % trackers.size], project_id: project.id, subject: "Mål #{i} for regionen", description: "Kommunene i regionen skal øke antall delte tjenester.", status_id: status,
      priority_id: priority, author_id: admin.id, assigned_to_id: admin.id, lock_version: 0, done_ratio: 0, lft: 1, rgt: 2, is_private: false, start_date: now.to_date - (i % 700), created_on: now, updated_on: now }
  end)
end
Issue.where(root_id: nil).update_all("root_id = id")
project.issues.where.not(id: Journal.select(:journalized_id)).pluck(:id).each_slice(100) do |ids|
  Journal.insert_all(ids.flat_map { |id| (0...notes).map { |n| { journalized_id: id, journalized_type: "Issue", user_id: admin.id, notes: "Måling #{n}: #{20 + n} tjenester", created_on: now, private_notes: false } } })
end
