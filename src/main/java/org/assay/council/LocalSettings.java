package org.assay.council;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What councils decided otherwise than is usual. */
interface LocalSettings extends Repository<LocalSetting, LocalSetting.Key> {

	LocalSetting save(LocalSetting setting);

	List<LocalSetting> findAllByKeyCouncil(String council);

	List<LocalSetting> findAllByKeySetting(Setting setting);

}
