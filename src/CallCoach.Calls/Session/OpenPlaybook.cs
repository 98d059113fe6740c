using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Finds a playbook by its name or file, as it stands now.</summary>
/// <exception cref="CallException">There is none, or it is broken; the message says where and what is right.</exception>
public delegate Playbook OpenPlaybook(string nameOrFile);
